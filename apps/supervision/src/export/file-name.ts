import type { Period } from './table.js';

export const fileFormats = ['csv', 'xlsx'] as const;
export type FileFormat = (typeof fileFormats)[number];

export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What of which days, and of which day: `laporan_2026-01-01_2026-06-30_dibuat-2026-11-22.xlsx`. */
export function fileName(name: string, { from, to }: Period, madeOn: string, format: FileFormat): string {
  const days = from === null && to === null ? [] : [from ?? 'awal', to ?? 'kini'];
  return `${[name, ...days, `dibuat-${madeOn}`].join('_')}.${format}`;
}
