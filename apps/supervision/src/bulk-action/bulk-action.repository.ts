import type { NewLetter } from '../letter/letter.repository.js';
import type { NewLine } from '../meeting/meeting.repository.js';
import type { BulkSelection } from './bulk-selection.js';
import type { ChosenComplaint, LeftOut, PlannedPart } from './bulk-plan.js';

export type BulkActionName = 'letters' | 'agenda';

/** A letter or an item that was written, with the complaints in it. */
export interface WrittenPart extends PlannedPart {
  /** Of the letter, or the number of the meeting. */
  readonly id: string;
}

export interface NewBulkAction {
  /** Given with the preview; whoever sends it twice acts once. */
  readonly key: string;
  readonly action: BulkActionName;
  readonly selection: BulkSelection;
  /** What the selection came to. */
  readonly chosen: readonly string[];
  /** Of the preview. */
  readonly digest: string;
  readonly leftOut: readonly LeftOut[];
  readonly by: string;
  /** Who that is for the identity provider: names can be shared. */
  readonly subject: string;
}

export interface KeptBulkAction extends Pick<
  NewBulkAction,
  'key' | 'action' | 'digest' | 'leftOut' | 'by' | 'subject'
> {
  readonly at: string;
  readonly written: readonly WrittenPart[];
}

/** Sees the complaints as they are while nobody can change what is written about them; throws when that is not as planned. */
export type BulkCheck = (now: readonly ChosenComplaint[]) => void;

/** What was done with many complaints at once: all of it or nothing, and once for each key. */
export abstract class BulkActionRepository {
  abstract find(key: string): Promise<KeptBulkAction | null>;
  /** @returns what was done now, or before under the same key */
  abstract writeLetters(
    action: NewBulkAction,
    letters: readonly NewLetter[],
    check: BulkCheck,
  ): Promise<KeptBulkAction>;
  /**
   * @returns what was done now, or before under the same key
   * @throws MeetingNotInState
   */
  abstract writeItems(
    action: NewBulkAction,
    meeting: number,
    items: readonly NewLine[],
    check: BulkCheck,
  ): Promise<KeptBulkAction>;
}
