/**
 * p values adjusted for how many were tested (Benjamini and Hochberg, 1995), in the order given: calling something
 * found where the adjusted one is at most 0.05 leaves 5 % of what is found to chance, on average and at most.
 */
export function adjustForMany(pValues: readonly number[]): number[] {
  const smallestFirst = pValues
    .map((pValue, index) => ({ pValue, index }))
    .sort((one, other) => one.pValue - other.pValue);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let least = 1;
  for (const [rank, { pValue, index }] of [...smallestFirst.entries()].reverse()) {
    least = Math.min(least, (pValue * pValues.length) / (rank + 1));
    adjusted[index] = least;
  }
  return adjusted;
}
