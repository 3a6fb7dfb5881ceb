import { describe, expect, it } from '@jest/globals';
import { bucketOf, complaintDigest } from '#contract';
import { sharedComplaint } from '../complaint/shared-complaint.mapper.js';
import { entryOf, happened, report } from '../delivery/entry.builder.js';
import { expectedHolding, expectedRows, unexpectedKey } from './expected-holding.mapper.js';
import { aCourse } from './holdings.builder.js';

const id = 'national-1916449';
const course = aCourse(id);
const rowOf = (participant: string, entries = course) =>
  expectedRows(entries, 90).find((row) => row.participant === participant);
const digestUpTo = (count: number) => {
  const entries = course.slice(0, count);
  const last = entries.at(-1);
  return last && complaintDigest(sharedComplaint(id, last.state, entries));
};

describe('what a participant should hold', () => {
  it('is what it was told last and what it said since', () => {
    const digest = digestUpTo(3);
    expect(rowOf('63.71')).toMatchObject({ id, bucket: bucketOf(id), version: 2, known: 3, said: 1, digest });
  });

  it('has no version for the national platform, which is told none', () => {
    expect(rowOf('national')).toMatchObject({ version: null, known: 3, said: null });
  });

  it('ends with the last that it was told when it was relieved of the complaint', () => {
    const later = entryOf(happened('63.72', id, 'followedup', { text: 'Kami lanjutkan.' }), {
      version: 4,
      recipients: ['national'],
    });
    expect(rowOf('63.71', [...course, later])).toMatchObject({ known: 3, digest: digestUpTo(3) });
  });

  it('is nothing of what the hub said in its name, or others said without telling it', () => {
    const row = { ...report, trackingId: '1916449', status: 'diproses' as const, statusWord: 'Proses', row: 2 };
    const recorded = entryOf(happened('63.71', id, 'recorded', row), { recipients: [] });
    expect(expectedRows([recorded], 90)).toEqual([]);
    expect(rowOf('63.03')).toBeUndefined();
    expect(expectedRows([], 90)).toEqual([]);
  });

  it('is nothing of what it told for the record, until something is told to it', () => {
    const time = '2020-03-02T09:15:00+08:00';
    const old = entryOf({ ...happened('63.03', '63.03-1', 'filed', report), sequence: 1, time }, { recipients: [] });
    expect(expectedRows([old], 90)).toEqual([]);
    const answer = happened('63.71', '63.03-1', 'followedup', { text: 'Sudah.' });
    const told = entryOf(answer, { version: 2, recipients: ['63.03'], state: { filedBy: '63.03' } });
    expect(rowOf('63.03', [old, told])).toMatchObject({ version: 2, known: 2, said: 1 });
  });

  it('is nothing of what was never its to know, though it claimed something of it and was told of the ruling', () => {
    const claim = entryOf(happened('63.03', id, 'archived', { reason: 'Bukan.' }), {
      version: 4,
      outcome: 'conflict',
      recipients: [],
    });
    const told = entryOf(happened('63', id, 'followedup', { text: 'Putusan.' }), {
      version: 5,
      recipients: ['63.03', '63.71', 'national'],
    });
    expect(rowOf('63.03', [...course, claim, told])).toBeUndefined();
    expect(rowOf('63.71', [...course, claim, told])).toMatchObject({ known: 5 });
    expect(unexpectedKey(id, '63.03', [...course, claim, told], { version: 5, said: 1 })).toBeNull();
  });

  it('counts its own events also where they conflict', () => {
    const conflicting = { ...happened('63.71', id, 'archived', { reason: 'Selesai.' }), sequence: 2 };
    const entry = entryOf(conflicting, { version: 4, outcome: 'conflict', recipients: [] });
    expect(rowOf('63.71', [...course, entry])).toMatchObject({ version: 2, known: 4, said: 2 });
  });

  it('is compared by its parts, as they were then', () => {
    const key = { id, version: 2, known: 2, said: 0, digest: digestUpTo(2) ?? '' };
    expect(expectedHolding(key, course)).toMatchObject({
      status: 'belum-ditindaklanjuti',
      handler: '63.71',
      filedBy: 'national',
      parts: { answers: [] },
    });
    expect(expectedHolding(key, [])).toBeNull();
  });

  it('is the whole of a complaint where the ledger does not say it', () => {
    expect(unexpectedKey(id, '63.71', course, { version: 9, said: 4 })).toMatchObject({
      version: 9,
      said: 4,
      known: 3,
      digest: digestUpTo(3),
    });
    expect(unexpectedKey(id, '63.71', [], undefined)).toBeNull();
  });
});
