import type { Day } from '../clock/day.js';
import type { LateComplaint } from './late-complaint.js';
import type { LetterKind } from './letter-kind.js';

/** What a version of a draft says. */
export interface DraftContent {
  readonly subject: string;
  readonly body: string;
  readonly deadline: Day;
  readonly complaints: readonly string[];
}

export interface NewLetter extends DraftContent {
  readonly id: string;
  readonly participant: string;
  readonly kind: LetterKind;
  readonly templateVersion: number;
  readonly follows: string | null;
  readonly by: string;
}

/** A letter as it is issued, for good. */
export interface IssuedLetter {
  readonly number: string;
  readonly issuedOn: Day;
  readonly subject: string;
  readonly body: string;
  readonly complaints: readonly LateComplaint[];
  readonly document: Buffer;
  readonly sha256: string;
}

export interface Issue {
  readonly id: string;
  /** The version of the draft that was looked at. */
  readonly basedOn: number;
  readonly by: string;
  /** Whose numbers the letter's is the next of. */
  readonly year: number;
  /** Writes it under its number; when that fails, the number is not used. */
  readonly write: (sequence: number) => Promise<IssuedLetter>;
}

export interface LetterEnd {
  readonly id: string;
  readonly kind: 'withdrawn' | 'settled';
  readonly note: string;
  readonly by: string;
}

export abstract class LetterRepository {
  abstract draft(letter: NewLetter): Promise<void>;
  /** @throws LetterOutdated, LetterStandsOtherwise */
  abstract redraft(id: string, basedOn: number, content: DraftContent, by: string): Promise<void>;
  /** @throws LetterOutdated, LetterStandsOtherwise; nothing is changed and no number is used then */
  abstract issue(issue: Issue): Promise<void>;
  /** @throws LetterStandsOtherwise when it ended before, or was issued and is to be withdrawn */
  abstract end(end: LetterEnd): Promise<void>;
}
