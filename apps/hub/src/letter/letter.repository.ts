import type { Letter } from '#contract';

/** A letter that is to be sent, or was acknowledged and is sent no more. */
export interface DueLetter {
  readonly participant: string;
  readonly letter: Letter;
  /** How often it was sent. */
  readonly sends: number;
  readonly isReceived: boolean;
}

/** Letters of the province, until their participants acknowledge them. */
export abstract class LetterRepository {
  /**
   * Keeps a letter, to be sent at once. The same letter again changes nothing.
   * @returns false when another letter has its id
   */
  abstract post(participant: string, letter: Letter, digest: string): Promise<boolean>;
  /** Those whose time has come, the longest due first. */
  abstract due(limit: number): Promise<DueLetter[]>;
  /**
   * Counts that a letter is sent now, and sets when it is due again.
   * @param sends how often it was sent before
   * @param pause milliseconds
   * @returns false when another instance was faster
   */
  abstract countSend(letterId: string, sends: number, pause: number): Promise<boolean>;
  /** It is not sent any more. */
  abstract finish(letterId: string): Promise<void>;
}
