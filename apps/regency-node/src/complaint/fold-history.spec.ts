import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { complaintDigest, isNamed, type ComplaintEvent, type SharedComplaint } from '#contract';
import { applyEvent } from './apply-event.mapper.js';
import type { Complaint } from './complaint.js';
import { foldHistory } from './fold-history.mapper.js';

interface RuledHistory {
  entries: { event: ComplaintEvent }[];
  heard: number[];
  shared: SharedComplaint;
}

const us = '63.71';
/** The hub's spec of the same name wrote them: complaints filed at us, with every conflict ruled on. */
const histories = readFileSync(
  new URL('../../../../libs/contract/src/fixtures/ruled-histories.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as RuledHistory);

/** As the store keeps a case: event by event, and anew with each ruling. */
function kept(heard: readonly ComplaintEvent[]): Complaint | null {
  let complaint: Complaint | null = null;
  heard.forEach((event, place) => {
    complaint = isNamed(event, 'ruled') ? foldHistory(us, heard.slice(0, place + 1)) : applyEvent(us, complaint, event);
  });
  return complaint;
}

describe('a case of which a part was ruled on', () => {
  it.each(histories.map(({ entries, heard, shared }, number) => ({ number, entries, heard, shared })))(
    'ends as at the hub, also where what we claimed crossed what others said (history $number)',
    ({ entries, heard, shared }) => {
      const complaint = kept(heard.flatMap((place) => entries[place]?.event ?? []));
      if (!complaint) throw new Error('Nothing was heard.');
      const { id, trackingId, status, title, body, answers, replies } = complaint;
      const ours = { id, trackingId, status, title, body, answers, replies };
      if (complaintDigest(ours) !== complaintDigest(shared)) expect(ours).toEqual(shared);
    },
  );

  const said = (id: string, source: string, name: string, data: object): ComplaintEvent =>
    ({
      specversion: '1.0',
      id,
      source,
      subject: `${us}-2026-000001`,
      type: `id.lapor.complaint.${name}.v1`,
      time: '2026-01-05T08:30:00+08:00',
      data,
    }) as ComplaintEvent;
  const report = {
    title: 'Jembatan retak',
    body: 'Di perbatasan.',
    channel: 'website',
    anonymous: false,
    secret: false,
  };
  const filed = said('filed-1', us, 'filed', report);
  const answered = said('answer-1', us, 'followedup', { text: 'Kami kira ini milik kami.' });
  const ruled = (outcome: 'claim' | 'stands', { source, id, time, type, data }: ComplaintEvent) =>
    said(`ruling-${id}`, '63', 'ruled', {
      ...{ conflictVersion: 2, outcome, reason: 'Diperiksa.', by: 'Koordinator' },
      claim: { source, id, time, type, data },
    });

  it('no longer has what we said and what lost', () => {
    const complaint = foldHistory(us, [filed, answered, ruled('stands', answered)]);
    expect(complaint).toMatchObject({ status: 'belum-terverifikasi', answers: [] });
  });

  it('has what won once, though we had it before', () => {
    const complaint = foldHistory(us, [filed, answered, ruled('claim', answered)]);
    expect(complaint?.answers).toEqual([{ by: us, text: 'Kami kira ini milik kami.' }]);
    expect(complaint?.status).toBe('diproses');
  });

  it('has what won though we never heard of it before', () => {
    const other = said('completed-1', '63.03', 'completed', { by: 'admin' });
    expect(foldHistory(us, [filed, ruled('claim', other)])).toMatchObject({ status: 'selesai', closedBy: 'admin' });
    expect(foldHistory(us, [filed, ruled('stands', other)])).toMatchObject({ status: 'belum-terverifikasi' });
  });
});
