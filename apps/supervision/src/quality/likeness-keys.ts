import { wordsOf } from '../matching/similarity.js';

/** What a report is compared by. */
export interface ReportText {
  readonly title: string | null;
  readonly body: string | null;
  readonly place: string | null;
  readonly category: string | null;
}

/** Fewer different words say too little for two reports to be nearly the same. */
const fewestWords = 5;

/** Reports that share most of their words almost surely share one of so many keys, each made of so many words. */
const bands = 4;
const rows = 3;

/** Different words of a text, without fillers and endings. */
export const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).keys());

export const reportStems = ({ title, body }: ReportText): ReadonlySet<string> =>
  stemsOf(`${title ?? ''} ${body ?? ''}`);

/** How many of all their words two texts share, from 0 to 1 (Jaccard); 0 when neither has any. */
export function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((stem) => other.has(stem)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

/** Keys under which nearly the same reports meet (MinHash in bands); none for a report of too few words. */
export function reportKeys(report: ReportText): string[] {
  const stems = [...reportStems(report)].map((stem) => hash(stem));
  if (stems.length < fewestWords) return [];
  return Array.from({ length: bands }, (_, band) => {
    const least = Array.from({ length: rows }, (__, row) => {
      const seed = band * rows + row + 1;
      return stems.reduce((smallest, stem) => Math.min(smallest, mixed(stem, seed)), Infinity);
    });
    return `${band}:${least.map((number) => number.toString(36)).join('.')}`;
  });
}

/** The key under which reports of the same place and category meet; none for a report without either. */
export function placeKeys({ place, category }: ReportText): string[] {
  if (place === null || category === null) return [];
  const stems = [...stemsOf(place)].toSorted();
  return stems.length === 0 ? [] : [fingerprint(`${category}|${stems.join(' ')}`)];
}

/** Tells whether a report says what it said before, where its other keys stay the same. Nobody is looked for by it. */
export const wordingKey = ({ title, body, place }: ReportText): string =>
  fingerprint(JSON.stringify([title, body, place]));

/**
 * The key under which the same answer of one participant meets: its words in their order, without numbers, which tell
 * one complaint from another in an answer that is otherwise pasted. None for an answer of too few words.
 */
export function answerKeys(participant: string, text: string | null, fewest: number): string[] {
  const words =
    (text ?? '')
      .toLowerCase()
      .normalize('NFKD')
      .match(/\p{Letter}+/gu) ?? [];
  return words.length < fewest ? [] : [`${participant}:${fingerprint(words.join(' '))}`];
}

/** 64 bits of a text. */
const fingerprint = (text: string): string =>
  [1, 2].map((seed) => mixed(hash(text, seed), seed).toString(16).padStart(8, '0')).join('');

/** FNV-1a in 32 bits, begun elsewhere for each seed. */
function hash(text: string, seed = 0): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

/** Another hash for each seed, as if independent of those for other seeds (the finalizer of MurmurHash3). */
function mixed(hashed: number, seed: number): number {
  let value = hashed ^ Math.imul(seed, 0x9e3779b9);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
