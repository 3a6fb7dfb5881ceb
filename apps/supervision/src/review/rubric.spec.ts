import { describe, expect, it } from '@jest/globals';
import { criteriaProblems, scoreOf, scoreProblems, type Criterion } from './rubric.js';

const criterion: Criterion = {
  code: 'answers',
  label: 'Menjawab',
  question: 'Apakah pertanyaan pelapor dijawab?',
  levels: ['Tidak', 'Sebagian', 'Ya'],
  weight: 3,
};
const civil: Criterion = { ...criterion, code: 'civil', levels: ['Tidak', 'Ya'], weight: 1 };

describe('scores by a rubric', () => {
  it('weigh each criterion by its weight, from nothing to everything', () => {
    const criteria = [criterion, civil];
    expect(scoreOf(criteria, { answers: 2, civil: 1 })).toBe(1);
    expect(scoreOf(criteria, { answers: 0, civil: 0 })).toBe(0);
    expect(scoreOf(criteria, { answers: 1, civil: 1 })).toBe(0.625);
  });

  it.each([
    [{ answers: 2, civil: 1 }, []],
    [{ answers: 3, civil: 1 }, ['scores.answers']],
    [{ answers: 1.5, civil: -1 }, ['scores.answers', 'scores.civil']],
    [{ answers: '2', civil: null }, ['scores.answers', 'scores.civil']],
    [{ answers: 2 }, ['scores.civil']],
    [{ answers: 2, civil: 1, polite: 1 }, ['scores.polite']],
  ])('of %j are refused at %j', (scores, fields) => {
    expect(scoreProblems([criterion, civil], scores).map(({ field }) => field)).toEqual(fields);
  });
});

describe('criteria', () => {
  it.each([
    ['sound ones', [criterion, civil], []],
    ['none', [], ['criteria']],
    ['too many for the keys 1 to 9', Array.from({ length: 10 }, () => criterion), ['criteria']],
    ['what is none', [null, 'santun'], ['criteria.0', 'criteria.1']],
    ['one twice', [criterion, criterion], ['criteria.1.code']],
    ['a code of other signs', [{ ...criterion, code: 'Menjawab 1' }], ['criteria.0.code']],
    ['one level', [{ ...criterion, levels: ['Ya'] }], ['criteria.0.levels']],
    ['four levels', [{ ...criterion, levels: ['a', 'b', 'c', 'd'] }], ['criteria.0.levels']],
    ['no weight', [{ ...criterion, weight: 0 }], ['criteria.0.weight']],
    ['no words', [{ ...criterion, label: ' ', question: 7 }], ['criteria.0.label', 'criteria.0.question']],
  ])('are refused where they cannot be used: %s', (_name, criteria, fields) => {
    expect(criteriaProblems(criteria).map(({ field }) => field)).toEqual(fields);
  });
});
