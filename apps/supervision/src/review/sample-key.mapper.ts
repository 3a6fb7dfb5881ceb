import { createHash } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The number by which chance orders cases. */
export const sampleKey = (seed: string, id: string): string => sha256(`${seed}\n${id}`);

/** By which everybody can tell that a list of ids is the one that was drawn from: its ids in order, one a line. */
export const populationHash = (ids: readonly string[]): string => sha256(ids.toSorted().join('\n'));
