import { refused } from '../monev/figure.request.js';
import type { PageEnd, PageQuestion, SortValue } from './sorted-page.js';

interface PageRequest {
  readonly sort: string;
  readonly after?: string;
  readonly limit: number;
}

/** The end of a page as the client hands it back; it holds for one sort only. */
export const writePageEnd = (sort: string, end: PageEnd | null): string | null =>
  end && Buffer.from(JSON.stringify([sort, end.value, end.key])).toString('base64url');

/** @throws a 400 problem when `after` is not the end of a page under the same sort */
export function pageQuestion({ sort, after, limit }: PageRequest): PageQuestion {
  const isDescending = sort.startsWith('-');
  if (after === undefined) return { isDescending, after: null, limit };
  const end = readPageEnd(sort, after);
  if (end === null) throw refused('after', 'is not the next of a page under the same sort');
  return { isDescending, after: end, limit };
}

function readPageEnd(sort: string, text: string): PageEnd | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [writtenFor, value, key] = parts as unknown[];
  return writtenFor === sort && isSortValue(value) && typeof key === 'string' ? { value, key } : null;
}

const isSortValue = (value: unknown): value is SortValue =>
  value === null || typeof value === 'string' || typeof value === 'number';
