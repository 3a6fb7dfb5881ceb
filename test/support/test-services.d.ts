import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

declare global {
  /** PostgreSQL and the broker of a run by hand, between jest's global setup and its teardown. */
  var testServices: ChildProcessByStdio<Writable, Readable, null> | undefined;
}
