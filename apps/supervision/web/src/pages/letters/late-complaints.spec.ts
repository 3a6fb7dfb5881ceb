import { expect, test } from '@jest/globals';
import { lateComplaints } from './late-complaints';

const late = (complaintId: string, clock: 'completion' | 'first-follow-up', deadlineDay: string) => ({
  ...{ complaintId, clock, deadlineDay },
  title: `Judul ${complaintId}`,
});

test('deadlines are put together by complaint, and what is chosen is there even if it is not listed', () => {
  const items = [
    late('a', 'first-follow-up', '2026-01-05'),
    late('b', 'first-follow-up', '2026-01-06'),
    late('a', 'completion', '2026-01-20'),
  ];
  expect(lateComplaints(items, ['b', 'rahasia'])).toEqual([
    { id: 'rahasia', title: null, missed: [] },
    {
      id: 'a',
      title: 'Judul a',
      missed: [
        { clock: 'first-follow-up', day: '2026-01-05' },
        { clock: 'completion', day: '2026-01-20' },
      ],
    },
    { id: 'b', title: 'Judul b', missed: [{ clock: 'first-follow-up', day: '2026-01-06' }] },
  ]);
});
