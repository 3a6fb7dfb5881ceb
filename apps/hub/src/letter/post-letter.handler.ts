import { Injectable } from '@nestjs/common';
import { dataDigest, parseHubRequest, type HubRequest, type Letter } from '#contract';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { LetterDiffers, LetterNotValid } from './letter.errors.js';
import { letterRequest } from './letter-request.mapper.js';
import { LetterRepository } from './letter.repository.js';

/** Takes a letter of the province for a participant. It is sent by {@link SendLetters}, soon after and again. */
@Injectable()
export class PostLetter {
  constructor(
    private readonly letters: LetterRepository,
    private readonly participants: ParticipantDirectory,
  ) {}

  /**
   * @param candidate the data of `letter-issued`, which the contract judges
   * @throws LetterNotValid, LetterDiffers
   */
  async handle(id: string, participant: string, candidate: object): Promise<void> {
    const addressee = await this.participants.find(participant);
    if (!addressee || addressee.kind === 'national') {
      throw new LetterNotValid([{ field: 'participant', reason: 'is nobody whom the province can remind' }]);
    }
    const letter = validLetter(id, participant, candidate);
    if (!(await this.letters.post(participant, letter, dataDigest(letter)))) throw new LetterDiffers(id);
  }
}

function validLetter(id: string, participant: string, candidate: object): Letter {
  const parsed = parseHubRequest(letterRequest(participant, candidate as Letter, { time: 1, at: new Date() }));
  if (parsed === null) throw new Error('A letter is a request of the hub.');
  if (!parsed.ok) {
    throw new LetterNotValid(
      parsed.problems.map(({ field, reason }) => ({ field: field.replace(/^data\b/, 'letter'), reason })),
    );
  }
  const { data } = parsed.request as HubRequest<'letter-issued'>;
  if (data.letter !== id)
    throw new LetterNotValid([{ field: 'letter.letter', reason: 'must be the id of the address' }]);
  return data;
}
