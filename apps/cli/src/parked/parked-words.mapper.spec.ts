import { describe, expect, it } from '@jest/globals';
import type { RedrivePreview, RedriveRun } from './parked.client.js';
import { groupRow, messageRow, previewLines, runLine } from './parked-words.mapper.js';

const nothing: RedrivePreview = {
  matching: 0,
  examined: 0,
  apply: 0,
  statusChanges: 0,
  conflict: 0,
  held: 0,
  duplicate: 0,
  parkedAgain: 0,
  released: 0,
  sentAgain: 0,
  deliveries: [],
};
const outcomes: RedriveRun['outcomes'] = { applied: 0, conflict: 0, held: 0, duplicate: 0, parked: 0, unanswered: 0 };

describe('words for parked messages', () => {
  it('say of a preview what would apply, change and be sent again, and who would be told', () => {
    const preview = { ...nothing, matching: 213, examined: 213, apply: 200, statusChanges: 13, parkedAgain: 13 };
    expect(previewLines({ ...preview, deliveries: [{ participant: 'national', events: 200 }] })).toEqual([
      '213 messages: 200 would apply, 13 change status, 0 would be sent again, 13 would be parked again.',
      'Would be told: national of 200.',
    ]);
  });

  it('say when not everything was rehearsed, and when nobody would be told', () => {
    expect(previewLines({ ...nothing, matching: 3, examined: 2 }).slice(1)).toEqual([
      'Nobody would be told.',
      '1 more were not rehearsed.',
    ]);
  });

  it('say of a run how far it is and what came of it', () => {
    const run: RedriveRun = { id: 7, state: 'stopped', total: 9, written: 4, done: 3, outcomes };
    expect(runLine({ ...run, outcomes: { ...outcomes, applied: 2, parked: 1 } })).toBe(
      'Run 7 is stopped: 4 of 9 written, 2 applied, 1 parked.',
    );
  });

  it('leave nothing blank where nothing is known', () => {
    const at = '2026-03-02T01:15:00.000Z';
    const message = { id: 1, place: 'p', receivedAt: at, complaintId: null, cause: 'INVALID_EVENT', state: 'open' };
    expect(messageRow({ ...message, participant: null, attempts: 0 })).not.toContain('');
    const group = { cause: 'INVALID_EVENT', participant: null, count: 2, oldest: at, newest: at };
    expect(groupRow({ ...group, example: [{ field: '', reason: 'is not JSON' }] })).toEqual([
      ...['2', 'INVALID_EVENT', '-', at, at],
      'is not JSON',
    ]);
  });
});
