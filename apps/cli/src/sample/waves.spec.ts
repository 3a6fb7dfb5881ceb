import { describe, expect, it } from '@jest/globals';
import { wavesOf } from './waves.js';

describe('wavesOf', () => {
  it('begins a new wave whenever the speaker of a history changes', () => {
    const say = (id: string, source: string) => ({ id, source });
    const waves = wavesOf([
      [say('a1', 'national'), say('a2', 'national'), say('a3', '63.71'), say('a4', 'national')],
      [say('b1', 'national'), say('b2', '63.03')],
    ]);
    expect(waves.map((wave) => [...wave].map(([source, said]) => [source, said.map(({ id }) => id)]))).toEqual([
      [['national', ['a1', 'a2', 'b1']]],
      [
        ['63.71', ['a3']],
        ['63.03', ['b2']],
      ],
      [['national', ['a4']]],
    ]);
  });
});
