import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draw, sampleAlgorithm, type Candidate } from './sample.js';
import { populationHash, sampleKey } from './sample-key.mapper.js';

const candidatesOf = (seed: string, ids: readonly string[]): Candidate[] =>
  ids.map((id) => ({ id, participant: id.slice(0, 5), key: sampleKey(seed, id) }));
const ids = ['63.01', '63.02', '63.71'].flatMap((code) => Array.from({ length: 30 }, (_, index) => `${code}-${index}`));
const counts = new Map([
  ['63.01', 4],
  ['63.02', 7],
  ['63.71', 1],
]);
const drawn = (seed: string, from: readonly string[] = ids): string[] =>
  draw(candidatesOf(seed, from), counts).map(({ id }) => id);

describe('which cases are drawn', () => {
  it('is the same for the same seed, whatever the order of the ids', () => {
    const shuffled = fc.shuffledSubarray(ids, { minLength: ids.length });
    fc.assert(fc.property(shuffled, (order) => expect(drawn('undian 7', order)).toEqual(drawn('undian 7'))));
  });

  it('is as many of each participant as were asked for, and none twice', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const sample = drawn(seed);
        expect(new Set(sample).size).toBe(12);
        for (const [code, count] of counts) expect(sample.filter((id) => id.startsWith(code))).toHaveLength(count);
      }),
    );
  });

  it('is another for another seed', () => {
    expect(drawn('2026-S1')).not.toEqual(drawn('2026-S2'));
  });

  it('can be told by anybody from the seed and the ids', () => {
    // printf '2026-S1\n63.71-1' | sha256sum
    expect(sampleKey('2026-S1', '63.71-1')).toBe('b006926c6ed5da8bb11e15444330ef4fb7efb86e3f4422228b986f462b4499b3');
    expect(sampleAlgorithm).toContain('SHA-256(seed + "\\n" + id)');
    const first = ids
      .filter((id) => id.startsWith('63.71'))
      .toSorted((one, other) => (sampleKey('a', one) < sampleKey('a', other) ? -1 : 1))[0];
    expect(drawn('a').filter((id) => id.startsWith('63.71'))).toEqual([first]);
  });

  it('gives every case the same chance', () => {
    const times = new Map<string, number>();
    const rounds = 1_000;
    for (let round = 0; round < rounds; round += 1) {
      for (const id of drawn(`undian ${round}`)) times.set(id, (times.get(id) ?? 0) + 1);
    }
    for (const id of ids) {
      const chance = (counts.get(id.slice(0, 5)) ?? 0) / 30;
      const spread = Math.sqrt(rounds * chance * (1 - chance));
      expect(Math.abs((times.get(id) ?? 0) - rounds * chance)).toBeLessThan(4.5 * spread);
    }
  });

  it('numbers cases so that a number tells nothing of whose they are', () => {
    const codes = drawn('undian').map((id) => id.slice(0, 5));
    expect(codes).not.toEqual(codes.toSorted());
  });

  it('adds nobody for a participant that is not asked about', () => {
    expect(draw(candidatesOf('a', ids), new Map([['63.01', 2]])).map(({ participant }) => participant)).toEqual([
      '63.01',
      '63.01',
    ]);
  });
});

describe('the hash of what was drawn from', () => {
  it('is the same whatever the order, and another for another id', () => {
    expect(populationHash(['b', 'a'])).toBe(populationHash(['a', 'b']));
    expect(populationHash(['a', 'b'])).not.toBe(populationHash(['a', 'c']));
    // printf 'a\nb' | sha256sum
    expect(populationHash(['b', 'a'])).toBe('7e18f737311b2dc3b2f269dd78396b0351f14fb66efa879f768cb23181883c78');
  });
});
