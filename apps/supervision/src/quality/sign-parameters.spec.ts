import { describe, expect, it } from '@jest/globals';
import { caseSigns, participantSigns } from './sign.js';
import { assumedParameters, parameterDefinitions, parameterProblems } from './sign-parameters.js';
import { silenceAfter } from './quiet.js';
import { signWords } from './sign-words.js';

describe('parameters of signs', () => {
  it('are as assumed within their ranges, and all of them are defined', () => {
    expect(parameterProblems({ ...assumedParameters })).toEqual([]);
    expect(parameterDefinitions.map(({ name }) => name).sort()).toEqual(Object.keys(assumedParameters).sort());
  });

  it.each([
    ['lowRating', -1, 'must be a whole number from 1 to 4'],
    ['lowRating', '2', 'must be a whole number from 1 to 4'],
    ['lowRating', 2.5, 'must be a whole number from 1 to 4'],
    ['lowRating', undefined, 'must be a whole number from 1 to 4'],
    ['silentDays', 6, 'must be a whole number from 7 to 84'],
    ['mood', 1, 'is not a parameter of signs'],
  ])('are refused with %s as %p', (name, value, reason) => {
    expect(parameterProblems({ ...assumedParameters, [name]: value })).toEqual([
      { field: `parameters.${name}`, reason },
    ]);
  });
});

describe('rules of signs', () => {
  it.each([...caseSigns, ...participantSigns])('tell of %s in words, with its parameters', (sign) => {
    const { label, rule } = signWords[sign];
    expect([label, rule(assumedParameters)].every((text) => /^\p{Lu}/u.test(text))).toBe(true);
    expect(rule(assumedParameters)).toMatch(/\.$/);
  });

  it.each([
    ['closed-within-minutes', { minutesToClose: 77 }, '77 menit'],
    ['pasted-answer', { sameAnswers: 77 }, '77 laporan'],
    ['passed-on', { timesPassedOn: 7 }, '7 kali'],
    ['nobody-signed-in', { daysWithoutSignIn: 77 }, '77 hari'],
    ['sudden-silence', { silenceByChance: 77 }, '77 dari 10.000'],
  ] as const)('say of %s what they are judged by', (sign, over, words) => {
    expect(signWords[sign].rule({ ...assumedParameters, ...over })).toContain(words);
  });
});

describe('a silence', () => {
  it('is the more surprising the more came before, and never after next to nothing', () => {
    expect(silenceAfter(80)).toEqual({ expected: 10, chance: (8 / 9) ** 80.5 });
    expect(silenceAfter(80).chance).toBeLessThan(0.0001);
    expect(silenceAfter(3).chance).toBeGreaterThan(0.5);
    expect(silenceAfter(0).chance).toBeCloseTo(0.943, 3);
  });
});
