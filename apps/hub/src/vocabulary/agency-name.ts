import { plainWord } from './plain-word.js';

/** A participant as names are matched against it. */
export interface NamedAgency {
  code: string;
  /** The full name with its kind: `Kota Banjarmasin`, `Provinsi Kalimantan Selatan`. */
  name: string;
  /** Short names in use, such as `HSS`. */
  aliases: readonly string[];
}

/** Who a name means; `office` is what stands before or after the name of the participant, else null. */
export interface AgencyMatch {
  participant: string;
  office: string | null;
}

interface NameForm {
  participant: string;
  words: readonly string[];
  /** Whether the form says what kind of participant it is; without it a name could mean another place. */
  withKind: boolean;
}

const kinds = new Set(['kota', 'kabupaten', 'provinsi']);

const spelledOut: Readonly<Record<string, string>> = {
  pemko: 'kota',
  pemkot: 'kota',
  pemkab: 'kabupaten',
  pemprov: 'provinsi',
  kab: 'kabupaten',
  prov: 'provinsi',
  prop: 'provinsi',
  propinsi: 'provinsi',
};

/** What the name of an office begins with. A shorter name of a participant counts only beside one of these. */
const officeWord =
  /^(?:dinas|din[a-z]+|dis[a-z]+|badan|bp[a-z]+|bap[a-z]+|bk[a-z]+|kantor|sekretariat|setda|inspektorat|rs[a-z]*|kecamatan|kelurahan|bagian|satuan|satpol|upt[a-z]*|puskesmas)$/;

/** Finds participants by the inconsistent names that exports and people give them. Never guesses. */
export class AgencyNames {
  private readonly forms: readonly NameForm[];

  constructor(agencies: readonly NamedAgency[]) {
    const forms = agencies.flatMap(formsOf);
    const owners = new Map<string, Set<string>>();
    for (const { words, participant } of forms) {
      const key = words.join(' ');
      owners.set(key, (owners.get(key) ?? new Set<string>()).add(participant));
    }
    this.forms = forms
      .filter(({ words }) => owners.get(words.join(' '))?.size === 1)
      .sort((one, other) => other.words.length - one.words.length);
  }

  /** `Dinas PUPR Pemkot Banjarmasin` → 63.71 and `dinas pupr`. Null when the name means nobody, or two. */
  find(name: string): AgencyMatch | null {
    const words = wordsOf(name);
    const atEnd = this.first(words, (form) => matchAtEnd(words, form));
    const atStart = this.first(words, (form) => matchAtStart(words, form));
    if (atEnd && atStart && atEnd.participant !== atStart.participant) return null;
    return atEnd ?? atStart;
  }

  private first(words: readonly string[], rest: (form: NameForm) => readonly string[] | null): AgencyMatch | null {
    for (const form of this.forms) {
      if (form.words.length > words.length) continue;
      const office = rest(form);
      if (office) return { participant: form.participant, office: office.join(' ') || null };
    }
    return null;
  }
}

function formsOf({ code, name, aliases }: NamedAgency): NameForm[] {
  const full = wordsOf(name);
  const bare = full.slice(1);
  const withKind = kinds.has(full[0] ?? '') && bare.length > 0;
  return [
    { participant: code, words: full, withKind },
    ...(withKind ? [{ participant: code, words: bare, withKind: false }] : []),
    ...aliases.flatMap((alias) => [
      { participant: code, words: wordsOf(alias), withKind: false },
      ...(withKind ? [{ participant: code, words: [full[0] ?? '', ...wordsOf(alias)], withKind: true }] : []),
    ]),
  ].filter(({ words }) => words.length > 0);
}

/** `Pemerintah Daerah Kab. Banjar` → kabupaten banjar. */
function wordsOf(name: string): string[] {
  return plainWord(name)
    .replaceAll(/\bpemerintah( daerah)?\b/g, ' ')
    .split(' ')
    .filter(Boolean)
    .map((word) => spelledOut[word] ?? word)
    .filter((word, index, all) => !(kinds.has(word) && all[index - 1] === word));
}

function matchAtEnd(words: readonly string[], form: NameForm): readonly string[] | null {
  const rest = words.slice(0, words.length - form.words.length);
  if (!form.words.every((word, index) => words[rest.length + index] === word)) return null;
  return form.withKind || rest.length === 0 || officeWord.test(rest[0] ?? '') ? withoutOtherKind(rest) : null;
}

function matchAtStart(words: readonly string[], form: NameForm): readonly string[] | null {
  const rest = words.slice(form.words.length);
  if (!form.withKind || !form.words.every((word, index) => words[index] === word)) return null;
  return rest.length === 0 || officeWord.test(rest[0] ?? '') ? rest : null;
}

/** "Kota Banjar" is not Kabupaten Banjar: a bare name right behind a kind means a place of that kind. */
const withoutOtherKind = (rest: readonly string[]): readonly string[] | null =>
  kinds.has(rest.at(-1) ?? '') ? null : rest;
