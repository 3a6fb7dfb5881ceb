import { CodedError } from '#kernel';

export class LetterNotFound extends CodedError<'LETTER_NOT_FOUND'> {
  constructor(regencyCode: string, id: string) {
    super('LETTER_NOT_FOUND', `${regencyCode} has no letter ${id}.`);
  }
}
