import { CodedError } from '#kernel';

export class LetterNotFound extends CodedError<'LETTER_NOT_FOUND'> {
  constructor(id: string) {
    super('LETTER_NOT_FOUND', `no letter has the id ${id}`);
  }
}

/** What is wrong with a letter, field by field. */
export class LetterNotValid extends CodedError<'LETTER_NOT_VALID'> {
  constructor(readonly problems: readonly { readonly field: string; readonly reason: string }[]) {
    super('LETTER_NOT_VALID', problems.map(({ field, reason }) => `${field} ${reason}`).join('; '));
  }
}

/** A letter never changes: what has its id and says something else is another letter. */
export class LetterDiffers extends CodedError<'LETTER_DIFFERS'> {
  constructor(id: string) {
    super('LETTER_DIFFERS', `the letter ${id} is here already, and says something else`);
  }
}
