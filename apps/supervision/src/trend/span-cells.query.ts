/**
 * SQL of the cells of the span that the query around it is at: `size`, `begin`, `before`. The offset keeps this query
 * one of its own for the planner, which else reads every cell of the dimension and only then looks at its day.
 */
export const cellsOfSpan = (which: string): string =>
  `select participant, value as category, complaints from figure
   where ${which} and start >= begin and start < span.before offset 0`;
