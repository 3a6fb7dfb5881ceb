import { createHash } from 'node:crypto';

/** SHA-256 of everything that would be written, as hex. */
export const digestOf = (planned: unknown): string =>
  createHash('sha256').update(JSON.stringify(planned)).digest('hex');
