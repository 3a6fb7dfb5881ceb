import { Injectable } from '@nestjs/common';
import { LetterStandsOtherwise } from './letter.errors.js';
import { isUnderWay, type LetterState } from './letter-state.js';
import { LetterRepository } from './letter.repository.js';

/** Ends what a letter is for: a draft is given up, or the province is done with the matter. */
@Injectable()
export class EndLetterHandler {
  constructor(private readonly letters: LetterRepository) {}

  /** @throws LetterStandsOtherwise */
  withdraw(id: string, note: string, by: string): Promise<void> {
    return this.letters.end({ id, kind: 'withdrawn', note, by });
  }

  /**
   * @param state how it stands
   * @throws LetterStandsOtherwise
   */
  async settle(id: string, state: LetterState, note: string, by: string): Promise<void> {
    if (!isUnderWay(state)) throw new LetterStandsOtherwise('Only a letter that is with its regency can be settled.');
    await this.letters.end({ id, kind: 'settled', note, by });
  }
}
