/** Something the person at the keyboard can put right. The message is the sentence that says how; no stack is shown. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
