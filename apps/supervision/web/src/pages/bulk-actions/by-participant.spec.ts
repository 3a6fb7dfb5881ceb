import { expect, test } from '@jest/globals';
import { byParticipant } from './by-participant';

const [banjar, banjarmasin] = [
  { code: '63.03', name: 'Kabupaten Banjar' },
  { code: '63.71', name: 'Kota Banjarmasin' },
];
const left = (id: string, participant: typeof banjar | null, reason: 'not-late' | 'unknown' | 'closed') => ({
  ...{ id, participant, reason },
  letter: null,
});

test('a preview is told by participants, with what is left out of each by reasons, and nobody’s at the end', () => {
  const parts = [{ participant: banjarmasin, complaints: ['a', 'b'], subject: null }];
  const [c, d, e, f] = [
    left('c', banjarmasin, 'not-late'),
    left('d', null, 'unknown'),
    left('e', banjar, 'closed'),
    left('f', banjarmasin, 'not-late'),
  ];
  expect(byParticipant({ parts, leftOut: [c, d, e, f] })).toEqual([
    { participant: banjar, complaints: [], leftOut: [{ reason: 'closed', complaints: [e] }] },
    { participant: banjarmasin, complaints: ['a', 'b'], leftOut: [{ reason: 'not-late', complaints: [c, f] }] },
    { participant: null, complaints: [], leftOut: [{ reason: 'unknown', complaints: [d] }] },
  ]);
});
