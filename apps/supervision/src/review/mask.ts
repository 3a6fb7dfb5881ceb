/** A name that would give a case away, and what stands in its place. */
export interface KnownName {
  readonly name: string;
  readonly instead: Replacement;
}

export type Replacement = '[instansi]' | '[dinas]' | '[nama]' | '[nomor]' | '[tautan]';

/** What gives a case away by its form; a date does not. A link stays seen as one: it can be evidence. */
const forms: readonly (readonly [RegExp, Replacement])[] = [
  [/\b(?:https?:\/\/|www\.)[^\s<>"]+/giu, '[tautan]'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, '[tautan]'],
  [/\b[\w-]+(?:\.[\w-]+)*\.(?:go\.id|id|com|org|net)\b/giu, '[tautan]'],
  [/(?<!\w)@\w{3,}/gu, '[nama]'],
  [/(?<![\p{L}\p{N}])\+62[\d\s.-]{7,14}\d(?!\d)/gu, '[nomor]'],
  [/(?<![\p{L}\p{N}])08\d{1,2}[\s.-]?\d{3,4}[\s.-]?\d{3,5}(?!\d)/gu, '[nomor]'],
  [/(?<![\p{L}\p{N}])\(?0\d{2,3}\)?[\s-]?\d{6,8}(?!\d)/gu, '[nomor]'],
];

/** Words before a name that belong to it: without them it reads on. */
const before =
  '(?:(?:pemerintah|pemprov|pemkab|pemkot|pemda|provinsi|prov\\.?|kabupaten|kab\\.?|kota|bupati|wali|walikota)\\s+)*';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Names as they are written: whatever spaces, whatever case, whole words only. */
const patternOf = (name: string, instead: Replacement): RegExp => {
  const words = name
    .trim()
    .split(/\s+/)
    .map(escaped)
    .join(String.raw`\s+`);
  const prefix = instead === '[instansi]' ? before : '';
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${prefix}${words}(?![\p{L}\p{N}])`, 'giu');
};

/** One name of a word or two letters would blot out half of a text. */
const shortest = 3;

/**
 * Strips a text of names that the system knows and of what names somebody by its form. What people describe in other
 * words stays: a mosque, a river, a market can still give away where it is.
 */
export function maskerOf(names: readonly KnownName[]): (text: string) => string {
  const patterns = patternsOf(names);
  return (text) => patterns.reduce((masked, [pattern, instead]) => masked.replaceAll(pattern, instead), text);
}

/** What {@link maskerOf} would replace in a text: each name as it is written there. */
export function maskedIn(names: readonly KnownName[]): (text: string) => KnownName[] {
  const patterns = patternsOf(names);
  return (text) => {
    const found: KnownName[] = [];
    let left = text;
    for (const [pattern, instead] of patterns) {
      left = left.replaceAll(pattern, (name) => {
        found.push({ name, instead });
        return instead;
      });
    }
    return found;
  };
}

const patternsOf = (names: readonly KnownName[]): (readonly [RegExp, Replacement])[] => [
  ...forms,
  ...names
    .filter(({ name }) => name.trim().length >= shortest)
    .toSorted((one, other) => other.name.length - one.name.length)
    .map(({ name, instead }) => [patternOf(name, instead), instead] as const),
];

/** `Kota Banjarmasin` is also called Banjarmasin. */
export const participantNames = (name: string): KnownName[] =>
  [name, name.replace(/^(?:Kabupaten|Kab\.|Kota|Provinsi)\s+/u, '')].map((known) => ({
    name: known,
    instead: '[instansi]',
  }));
