/** What stands in the way, one clear sentence each, for the person at the keyboard. */
export class CannotGoOn extends Error {
  /** @param {readonly string[]} sentences */
  constructor(...sentences) {
    super(sentences.join('\n'));
  }
}
