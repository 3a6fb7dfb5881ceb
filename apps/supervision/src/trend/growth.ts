import type { Day } from '../clock/day.js';
import { isOfMonths } from '../monev/spans.js';
import type { Days } from './windows.js';

/** Counts up when the formula changes. */
export const growthVersion = 1;

/** The formula as people read it, a sentence each. */
export const growthInWords: readonly string[] = [
  'Pertumbuhan = (laporan periode ini − laporan periode yang sama setahun sebelumnya) ÷ laporan setahun sebelumnya.',
  'Bulan utuh dibandingkan dengan bulan utuh, selain itu tanggal dengan tanggal; 29 Februari dengan 28 Februari.',
  'Hari yang belum selesai tidak dihitung, di kedua tahun.',
  'Tidak ada angka pertumbuhan bila setahun sebelumnya tidak ada laporan, atau bila data salah satu peserta yang punya laporan belum sampai ke sana.',
];

export const growthDivisions = ['category', 'participant'] as const;
export type GrowthDivision = (typeof growthDivisions)[number];

export const growthSorts = [
  ...(['key', '-key', 'name', '-name', 'count', '-count', 'before', '-before'] as const),
  ...(['difference', '-difference', 'growth', '-growth'] as const),
] as const;
export type GrowthSort = (typeof growthSorts)[number];

export const growthGaps = ['nothing-a-year-before', 'no-data-a-year-before'] as const;
/** Why there is no growth to tell. */
export type GrowthGap = (typeof growthGaps)[number];

export interface Growth {
  readonly count: number;
  readonly before: number;
  /** 0.5 is half as many again; null when there is none to tell. */
  readonly growth: number | null;
  readonly unknown: GrowthGap | null;
}

/** @param isKnown whether data reaches back to the period before */
export function growthOf(count: number, before: number, isKnown: boolean): Growth {
  const unknown = isKnown ? (before === 0 ? 'nothing-a-year-before' : null) : 'no-data-a-year-before';
  return { count, before, growth: unknown === null ? (count - before) / before : null, unknown };
}

/** The same days of the year before. Whole months stay whole: that of February 2025 is all of February 2024. */
export function yearBefore({ from, to }: Days): Days {
  const before = { from: sameDayBefore(from), to: sameDayBefore(to) };
  return isOfMonths(from, to) ? { from: before.from, to: endOfMonth(before.to) } : before;
}

function sameDayBefore(day: Day): Day {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  const rest = day.slice(4);
  return year + (rest === '-02-29' ? '-02-28' : rest);
}

const endOfMonth = (day: Day): Day =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
