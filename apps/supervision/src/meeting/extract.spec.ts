import { describe, expect, it } from '@jest/globals';
import { ownPart } from './extract.js';
import type { KeptLine, MeetingAtClose } from './kept-meeting.js';

const line = (id: number, participant: string, over: Partial<KeptLine> = {}): KeptLine => ({
  ...{ id, participant, kind: 'finding', text: `Temuan ${participant}`, complaintIds: ['63.71-1', '63.71-2'] },
  ...{ owner: 'Dinas', due: '2026-05-01', carriedFrom: null, by: 'Rahmawati', at: '', struck: null },
  ...over,
});
const kept = {
  former: 1,
  earlier: [
    { id: 1, participant: '63.71' },
    { id: 2, participant: '63.03' },
  ],
  meeting: {
    participants: ['63', '63.03', '63.71'],
    agenda: { items: [{ participant: '63.03' }, { participant: '63.71' }] },
    lines: [line(1, '63.03'), line(2, '63.71')],
    attendance: {
      people: [
        { name: 'A', participant: '63.03' },
        { name: 'B', participant: '63.71' },
        { name: 'C', participant: null },
      ],
    },
    documents: [
      { number: 0, participant: null },
      { number: 1, participant: '63.71' },
      { number: 2, participant: '63.03' },
      { number: 3, participant: null },
    ],
  },
} as unknown as MeetingAtClose;

describe('the part of one participant', () => {
  const { meeting, earlier } = ownPart(kept, '63.71', new Set(['63.71-1']));

  it('has nothing of the others', () => {
    expect(JSON.stringify({ ...meeting, lines: meeting.lines.map(({ text }) => text) })).not.toContain('63.03');
    expect(earlier.map(({ id }) => id)).toEqual([1]);
    expect(meeting.attendance?.people.map(({ name }) => name)).toEqual(['B']);
    expect(meeting.lines.map(({ text }) => text)).toEqual(['', 'Temuan 63.71']);
    expect(meeting.lines[0]).toMatchObject({ owner: null, due: null, complaintIds: [] });
  });

  it('names no complaint that may not be named, and no addendum that was written of others or of all', () => {
    expect(meeting.lines[1]?.complaintIds).toEqual(['63.71-1']);
    expect(meeting.documents.map(({ number }) => number)).toEqual([0, 1]);
  });
});
