import type { FieldProblem } from '../clock/field-problem.js';

/** What a text may leave open, to be filled in when the letter is issued. */
export const placeholders = [
  'provinsi',
  'instansi',
  'nomor',
  'tanggal',
  'tenggat',
  'jumlahLaporan',
  'daftarLaporan',
  'suratSebelumnya',
  'penandatangan',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** Null for what this letter has not: a text that leaves it open cannot be filled. */
export type PlaceholderValues = Readonly<Record<Placeholder, string | null>>;

/** What the number of a letter is made of: the next of the year, and the year. */
const numberParts = ['urut', 'tahun'] as const;

const listOfComplaints: Placeholder = 'daftarLaporan';

/** Characters that the letter's type has; a letter with holes is no letter. */
const unprintable = /[^\n\r\t\u0020-\u007E\u00A0-\u00FF–—“”‘’…€]/gu;

const named = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

/** What is wrong with a text of a letter, all of it at one field. */
export function textProblems(field: string, text: string): FieldProblem[] {
  const used = named(text);
  const unknown = used.filter((name) => !placeholders.some((known) => known === name));
  const strange = [...new Set(text.match(unprintable))];
  const lists = used.filter((name) => name === listOfComplaints).length;
  return [
    ...[...new Set(unknown)].map((name) => ({
      field,
      reason: `has {${name}}, which is none of ${placeholders.map((known) => `{${known}}`).join(', ')}`,
    })),
    ...(strange.length > 0
      ? [{ field, reason: `has characters that the letter cannot be printed with: ${strange.slice(0, 10).join(' ')}` }]
      : []),
    ...(lists > 1 ? [{ field, reason: `has {${listOfComplaints}} more than once` }] : []),
    ...(field === 'subject' && lists > 0 ? [{ field, reason: `cannot hold {${listOfComplaints}}` }] : []),
  ];
}

/** What is wrong with how numbers of letters are made. */
export function numberFormatProblems(field: string, format: string): FieldProblem[] {
  const used = named(format);
  const unknown = used.filter((name) => !numberParts.some((known) => known === name));
  const missing = numberParts.filter((part) => used.filter((name) => name === part).length !== 1);
  return [
    ...unknown.map((name) => ({ field, reason: `has {${name}}, which is neither {urut} nor {tahun}` })),
    ...missing.map((part) => ({ field, reason: `must have {${part}} once` })),
    ...(format.match(unprintable) ? [{ field, reason: 'has characters that cannot be printed' }] : []),
  ];
}

/** Placeholders of a text that this letter has no value for. */
export const withoutValue = (text: string, values: PlaceholderValues): Placeholder[] =>
  placeholders.filter((name) => values[name] === null && named(text).includes(name));

/** A text with everything filled in that has a value. What is filled in is not looked through again. */
export const filled = (text: string, values: Readonly<Record<string, string | null>>): string =>
  text.replaceAll(/\{([^{}]*)\}/g, (open, name: string) => values[name] ?? open);

/** The number of a letter: the so-manieth of a year. */
export const letterNumber = (format: string, sequence: number, year: number): string =>
  filled(format, { urut: String(sequence).padStart(3, '0'), tahun: String(year) });

/** A part of a letter: a paragraph, or where the list of its complaints stands. */
export type LetterPart = { readonly paragraph: string } | 'complaints';

/** Text by paragraphs. A list of complaints that stands alone is set as a table, one inside a sentence as text. */
export const partsOf = (body: string): LetterPart[] =>
  body
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (part === `{${listOfComplaints}}` ? 'complaints' : { paragraph: part }));
