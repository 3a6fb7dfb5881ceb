import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draftAnswer, draftReport } from './draft-report.js';
import { seededRandom } from './seeded-random.js';
import { subjects } from './subjects.js';

const place = { code: '63.71', name: 'Banjarmasin', seat: 'Banjarmasin' };

describe('draftReport', () => {
  it('writes the same complaint for the same seed', () => {
    expect(draftReport(seededRandom('7'), place)).toEqual(draftReport(seededRandom('7'), place));
  });

  it('leaves no place open and names the seat of the regency', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { title, body, place: where } = draftReport(seededRandom(seed), place);
        return !/[{}]/.test(title + body) && where.includes('Banjarmasin') && title.length <= 300;
      }),
    );
  });
});

describe('draftAnswer', () => {
  it('is given by the office that the category belongs to', () => {
    for (const { category, office } of subjects) {
      const answer = draftAnswer(seededRandom('1'), category, place);
      expect(answer.office).toEqual({ word: office });
      expect(answer.text).not.toMatch(/[{}]/);
    }
  });

  it('is given by some office when the category is unknown', () => {
    expect(draftAnswer(seededRandom('1'), undefined, place).text).not.toBe('');
  });
});
