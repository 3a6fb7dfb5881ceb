import { AgencyNames, type NamedAgency } from './agency-name.js';
import { plainWord } from './plain-word.js';

export type WordKind = 'category' | 'office';

/** A category of the national tree. The tree changes over the years, so each is valid from a day to a day. */
export interface Category {
  code: string;
  parent: string | null;
  name: string;
  /** `YYYY-MM-DD`, inclusive. */
  validFrom: string;
  /** `YYYY-MM-DD`, exclusive; null as long as it is in use. */
  validTo: string | null;
}

/** An office (OPD) of a participant. `code` begins with the participant's: `63.71:pupr`. */
export interface Office {
  code: string;
  participant: string;
  name: string;
  shortNames: readonly string[];
}

/** What a person decided that a participant's word stands for. The newest decision on a word counts. */
export interface WordMapping {
  participant: string;
  kind: WordKind;
  /** As compared: see `plainWord`. */
  word: string;
  /** Null takes an earlier decision back. */
  code: string | null;
}

export interface VocabularyContent {
  categories: readonly Category[];
  offices: readonly Office[];
  /** Of each word the newest decision only. */
  mappings: readonly WordMapping[];
  agencies: readonly NamedAgency[];
}

/** What words mean at the moment. Entries keep words as they came; this is asked whenever they are read. */
export class Vocabulary {
  private readonly mapped: ReadonlyMap<string, string>;
  private readonly categoriesByName: ReadonlyMap<string, readonly Category[]>;
  private readonly officesByName: ReadonlyMap<string, string>;
  private readonly agencies: AgencyNames;
  private readonly participants: ReadonlySet<string>;
  private readonly codes: Readonly<Record<WordKind, ReadonlySet<string>>>;

  constructor(content: VocabularyContent) {
    this.mapped = new Map(
      content.mappings.flatMap(({ participant, kind, word, code }): [string, string][] =>
        code === null ? [] : [[key(participant, kind, word), code]],
      ),
    );
    this.categoriesByName = byName(content.categories);
    this.officesByName = new Map(
      content.offices.flatMap(({ code, participant, name, shortNames }) =>
        [name, ...shortNames].map((each): [string, string] => [key(participant, 'office', plainWord(each)), code]),
      ),
    );
    this.agencies = new AgencyNames(content.agencies);
    this.participants = new Set(content.agencies.map(({ code }) => code));
    this.codes = {
      category: new Set(content.categories.map(({ code }) => code)),
      office: new Set([...content.offices.map(({ code }) => code), ...this.participants]),
    };
  }

  /** The national category behind a participant's word, by decision or by name on that day; else null. */
  categoryCode(participant: string, word: string, at: Date): string | null {
    const day = at.toISOString().slice(0, 10);
    const leaf = word.split(/[›»>]/).at(-1) ?? word;
    const named = [word, leaf].flatMap((each) => this.categoriesByName.get(plainWord(each)) ?? []);
    const valid = named.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo));
    return this.decided(participant, 'category', word) ?? valid?.code ?? null;
  }

  /** The office behind a participant's word, by decision or by name; else null. */
  officeCode(participant: string, word: string): string | null {
    const decided = this.decided(participant, 'office', word);
    if (decided !== null) return decided;
    const agency = this.agencies.find(word);
    if (agency)
      return agency.office === null ? agency.participant : this.officeNamed(agency.participant, agency.office);
    return this.officeNamed(participant, plainWord(word));
  }

  /**
   * Who handles what is disposed to `word`, where `parent` names the agency above it. `office` is null when the word
   * only names the participant. Null when nobody is meant that is known: it is not guessed.
   */
  agencyOf(
    participant: string,
    word: string,
    parent: string | null = null,
  ): { participant: string; office: string | null } | null {
    const decided = this.decided(participant, 'office', word);
    if (decided !== null) {
      const owner = ownerOf(decided);
      return { participant: owner, office: owner === decided ? null : word };
    }
    const named = this.agencies.find(word);
    if (named) return { participant: named.participant, office: named.office === null ? null : word };
    const above = parent === null ? null : this.agencies.find(parent);
    return above ? { participant: above.participant, office: word } : null;
  }

  knows(kind: WordKind, participant: string, word: string, at: Date): boolean {
    return (
      (kind === 'category' ? this.categoryCode(participant, word, at) : this.officeCode(participant, word)) !== null
    );
  }

  /** Whether a word may be mapped to this code. An office word may also stand for a participant as a whole. */
  has(kind: WordKind, code: string): boolean {
    return this.codes[kind].has(code);
  }

  private decided(participant: string, kind: WordKind, word: string): string | null {
    return this.mapped.get(key(participant, kind, plainWord(word))) ?? null;
  }

  private officeNamed(participant: string, word: string): string | null {
    return this.officesByName.get(key(participant, 'office', word)) ?? null;
  }
}

function byName(categories: readonly Category[]): Map<string, Category[]> {
  const groups = new Map<string, Category[]>();
  for (const category of categories) {
    const name = plainWord(category.name);
    groups.set(name, [...(groups.get(name) ?? []), category]);
  }
  return groups;
}

/** The participant that an office code belongs to. */
const ownerOf = (code: string): string => code.split(':')[0] ?? code;

const key = (participant: string, kind: WordKind, word: string): string => `${participant}\n${kind}\n${word}`;
