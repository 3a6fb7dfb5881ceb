/** Where a page of a sorted list ended: the sorted instant (UTC, with milliseconds) and the id that breaks ties. */
export interface ListCursor {
  readonly at: string;
  readonly id: string;
}

/** The cursor as the client hands it back; it holds for one sort only. */
export const writeCursor = (sort: string, { at, id }: ListCursor): string =>
  Buffer.from(JSON.stringify([sort, at, id])).toString('base64url');

/** The cursor that {@link writeCursor} wrote for the same sort, else null. */
export function readCursor(sort: string, text: string): ListCursor | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [writtenFor, at, id] = parts as unknown[];
  const holds = writtenFor === sort && typeof at === 'string' && typeof id === 'string';
  return holds && isInstant(at) ? { at, id } : null;
}

const isInstant = (text: string): boolean => {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
};
