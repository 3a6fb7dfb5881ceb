/**
 * An error that a caller can act on: `code` is one of a closed list kept beside the code that throws it,
 * `message` is a sentence for a person.
 */
export class CodedError<Code extends string = string> extends Error {
  constructor(
    readonly code: Code,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'CodedError';
  }
}
