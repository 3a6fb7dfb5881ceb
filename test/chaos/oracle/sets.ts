/** How many of one set are not in the other. */
export function missingIn<Member>(there: ReadonlySet<Member>, wanted: Iterable<Member>): number {
  let missing = 0;
  for (const member of wanted) if (!there.has(member)) missing += 1;
  return missing;
}
