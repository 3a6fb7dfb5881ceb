import { describe, expect, it } from '@jest/globals';
import { isUnderWay, letterState, type LetterFacts } from './letter-state.js';

const at = '2026-02-02T01:00:00.000Z';
const draft: LetterFacts = {
  ...{ issuedAt: null, sentAt: null, receivedAt: null, answeredAt: null, followedBy: null, ended: null },
  deadline: '2026-02-09',
};
const issued = { ...draft, issuedAt: at };
const sent = { ...issued, sentAt: at };
const received = { ...sent, receivedAt: at };
const answered = { ...received, answeredAt: at };

describe('how a letter stands', () => {
  it.each([
    ['while it is written', draft, '2026-02-20', 'draft'],
    ['when it was given up before', { ...draft, ended: 'withdrawn' }, '2026-02-02', 'withdrawn'],
    ['once it is issued', issued, '2026-02-02', 'waiting'],
    ['as long as the hub has not sent it, deadline or not', issued, '2026-02-20', 'waiting'],
    ['once it left', sent, '2026-02-03', 'sent'],
    ['when only its acknowledgement is known', { ...issued, receivedAt: at }, '2026-02-03', 'received'],
    ['on the last day', received, '2026-02-09', 'received'],
    ['the day after', received, '2026-02-10', 'overdue'],
    ['the day after, also unacknowledged', sent, '2026-02-10', 'overdue'],
    ['once it is answered, however late', answered, '2026-03-01', 'answered'],
    ['once the next one refers to it, answered or not', { ...answered, followedBy: 'next' }, '2026-03-01', 'escalated'],
    [
      'once the province settled it, whatever was before',
      { ...answered, followedBy: 'next', ended: 'settled' },
      '2026-03-01',
      'settled',
    ],
  ] as const)('%s', (_when, facts, today, state) => {
    expect(letterState(facts, today)).toBe(state);
  });

  it('tells whether anything can still come of it', () => {
    expect(
      [draft, issued, sent, received, answered].map((facts) => isUnderWay(letterState(facts, '2026-02-03'))),
    ).toEqual([...[false, false], ...[true, true, true]]);
  });
});
