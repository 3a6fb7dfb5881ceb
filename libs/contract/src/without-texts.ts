/** Fields of any event's data that tell what a report is about. */
const texts: readonly string[] = ['title', 'body', 'text', 'note', 'reason', 'comment', 'place', 'attachments'];

const courseOf = (data: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !texts.includes(field)));

/** The data of an event without what tells what the report is about; a ruling repeats what was claimed. */
export function withoutTexts(data: object): Record<string, unknown> {
  const course = courseOf(data);
  const { claim } = course;
  if (typeof claim !== 'object' || claim === null) return course;
  const { data: claimed } = claim as { data?: unknown };
  return typeof claimed === 'object' && claimed !== null
    ? { ...course, claim: { ...claim, data: courseOf(claimed) } }
    : course;
}
