/** Built-in number formats of Excel that show a day or a time, those of East Asia included. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a number format shows a day or a time; `code` is null for a built-in one. */
export function isDateFormat(id: number, code: string | null): boolean {
  if (code === null) return isBuiltInDate(id);
  const symbols = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0];
  return /[ymdhs]/i.test(symbols ?? '') && !/general/i.test(symbols ?? '');
}

const day = 86_400_000;
/** Serial 0 of the two calendars of Excel. The older one counts a 29 February 1900 that never was, so it starts early. */
const epoch = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** A serial number of Excel as the clock on the wall showed it: `2026-01-03T14:05:00`, without a zone. */
export function serialToText(serial: number, calendar: keyof typeof epoch): string | null {
  const date = new Date(epoch[calendar] + Math.round((serial * day) / 1_000) * 1_000);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9_999 ? null : date.toISOString().slice(0, 19);
}

/** Text as it can be stored and sent on: no control characters, no halves of characters, one kind of line end. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .trim();

/** Excel writes characters that XML has no room for as `_x000D_`. */
export const withoutEscapes = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Position of a cell from its reference: `A1` is 0, `AB7` is 27. Null when it names no column of Excel. */
export function columnIndex(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference)?.[1];
  if (letters === undefined) return null;
  const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < 16_384 ? index : null;
}
