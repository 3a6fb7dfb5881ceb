import type { RecapPeriod } from './recap.js';

const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads what recap tables call a period: a year (`2023`), a month (`2023-01`, `Jan 2023`, `Januari 2023`), a quarter
 * (`2023-Q1`, `Triwulan I 2023`), a semester (`2021-S1`, `Semester 1 2021`), or any two days
 * (`2021-01-01/2021-06-30`). Null when it is none of these, or ends before it begins.
 */
export function readPeriod(text: string): RecapPeriod | null {
  const words = text.trim().toLowerCase();
  const [from, to, ...rest] = words.split(/\s*\/\s*/);
  if (from !== undefined && to !== undefined && rest.length === 0 && day.test(from) && day.test(to)) {
    return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
  }
  const year = /\b(20\d{2}|19\d{2})\b/.exec(words)?.[1];
  if (year === undefined) return null;
  const without = words
    .replace(year, '')
    .replaceAll(/[\s-]+/g, ' ')
    .trim();
  const [first, length] = stretchOf(without) ?? [null, 0];
  return first === null ? null : monthsOf(Number(year), first, length);
}

/** First month, from 0, and how many. */
function stretchOf(words: string): [number, number] | null {
  if (words === '') return [0, 12];
  const part = /^(?:(q|triwulan|kuartal|tw)|(s|semester|smt)) ?(i{1,3}|iv|[1-4])$/.exec(words);
  if (part) {
    const number = ['', 'i', 'ii', 'iii', 'iv'].indexOf(part[3] ?? '');
    const which = (number > 0 ? number : Number(part[3])) - 1;
    if (part[1] !== undefined) return [which * 3, 3];
    return which < 2 ? [which * 6, 6] : null;
  }
  const month = /^\d{1,2}$/.test(words) ? Number(words) - 1 : months.findIndex((name) => words.startsWith(name));
  return month >= 0 && month < 12 ? [month, 1] : null;
}

function monthsOf(year: number, first: number, length: number): RecapPeriod {
  const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return { from: iso(Date.UTC(year, first, 1)), to: iso(Date.UTC(year, first + length, 0)) };
}

const isDay = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;
