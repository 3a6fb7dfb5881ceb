import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** What was sent, what was acknowledged and which fault was when: a line of JSON each, for whoever looks for a cause. */
export class History {
  private readonly file: WriteStream;

  constructor(readonly path: string) {
    this.file = createWriteStream(path, { flags: 'a' });
  }

  note(what: string, more: object = {}): void {
    this.file.write(`${JSON.stringify({ at: new Date().toISOString(), what, ...more })}\n`);
  }

  async close(): Promise<void> {
    this.file.end();
    await finished(this.file);
  }
}
