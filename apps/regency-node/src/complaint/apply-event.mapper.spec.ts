import { describe, expect, it } from '@jest/globals';
import type { ComplaintEventData, ComplaintEventName } from '#contract';
import { complaintEvent, type ComplaintChange } from '../exchange/outgoing-event.mapper.js';
import { applyEvent, startsComplaint } from './apply-event.mapper.js';
import type { Complaint } from './complaint.js';

const subject = '63.71-2026-000001';
const report = {
  title: 'Jembatan retak',
  body: 'Jembatan di perbatasan retak.',
  channel: 'regency-app',
  anonymous: false,
  secret: false,
} as const;

let counted = 0;
function said<Name extends ComplaintEventName>(
  source: string,
  name: Name,
  data: ComplaintEventData[Name],
  id = subject,
) {
  counted += 1;
  const time = new Date(Date.UTC(2026, 10, 20, 1, 0, counted));
  const envelope = { id: `event-${counted}`, source, subject: id, time, sequence: 1, causationId: null };
  return complaintEvent(envelope, { name, data } as ComplaintChange);
}

const told = (...events: ReturnType<typeof said>[]): Complaint => {
  const complaint = events.reduce<Complaint | null>((known, event) => applyEvent('63.71', known, event), null);
  if (!complaint) throw new Error('Nothing was told.');
  return complaint;
};

const filed = said('63.71', 'filed', { ...report, category: { word: 'Jembatan' }, place: 'Perbatasan' });
const disposedToBoth = said('63.71', 'disposed', {
  to: [
    { participant: '63.71', office: { word: 'Dinas PUPR' }, lead: true },
    { participant: '63.03', lead: false },
  ],
});
const completedBy = (source: string, waives?: string[]) =>
  said(source, 'completed', { by: 'admin', ...(waives && { waives }) });

describe('a complaint after its events', () => {
  it('holds the report as it was filed', () => {
    expect(told(filed)).toMatchObject({
      id: subject,
      regencyCode: '63.71',
      status: 'belum-terverifikasi',
      origin: 'event',
      filedBy: '63.71',
      handler: '63.71',
      trackingId: null,
      title: 'Jembatan retak',
      category: { word: 'Jembatan' },
      place: 'Perbatasan',
    });
  });

  it('has the number of the national platform when it was filed there, or once it is registered', () => {
    const national = told(said('national', 'filed', report, 'national-1916449'));
    expect(national).toMatchObject({ trackingId: '1916449', filedBy: 'national', handler: 'national' });
    expect(told(filed, said('national', 'registered', { trackingId: '9165816' })).trackingId).toBe('9165816');
  });

  it('is handled by the lead of the disposition, and by the receiver of a transfer', () => {
    const national = said('national', 'filed', report, 'national-1916449');
    const to63 = said('national', 'disposed', { to: [{ participant: '63.71', lead: true }] }, 'national-1916449');
    const passed = said('63.71', 'transferred', { to: '63.03', reason: 'Bukan wewenang' }, 'national-1916449');
    expect(told(national, to63)).toMatchObject({ handler: '63.71', status: 'belum-ditindaklanjuti' });
    expect(told(national, to63, passed)).toMatchObject({ handler: '63.03', transfers: 1 });
  });

  it('keeps who answered what, and what the reporter replied', () => {
    const complaint = told(
      filed,
      said('63.71', 'followedup', { text: 'Sedang diperiksa.' }),
      said('63.71', 'replied', { text: 'Terima kasih.' }),
    );
    expect(complaint.answers).toEqual([{ by: '63.71', text: 'Sedang diperiksa.' }]);
    expect(complaint.replies).toEqual(['Terima kasih.']);
    expect(complaint.status).toBe('diproses');
  });

  it('takes over what a verification changes of the classification, and keeps the rest', () => {
    const verified = said('63.71', 'verified', { classification: 'aspirasi' });
    expect(told(filed, verified)).toMatchObject({
      classification: 'aspirasi',
      category: { word: 'Jembatan' },
      verifiedBy: '63.71',
    });
  });

  it('collects attachments, and keeps rating and duplicate', () => {
    const attachment = { url: 'https://x.example/1', mediaType: 'image/jpeg', bytes: 1, sha256: 'a'.repeat(64) };
    const complaint = told(
      filed,
      said('63.71', 'attached', { attachments: [attachment] }),
      said('63.71', 'attached', { attachments: [{ ...attachment, bytes: 2 }] }),
      said('63.71', 'rated', { score: 4 }),
      said('63.71', 'linked', { duplicateOf: 'national-1916449' }),
    );
    expect(complaint.attachments.map(({ bytes }) => bytes)).toEqual([1, 2]);
    expect(complaint).toMatchObject({ rating: 4, duplicateOf: 'national-1916449' });
  });
});

describe('a joint complaint', () => {
  it('stays in progress when a participant that is not the lead has done its part', () => {
    expect(told(filed, disposedToBoth, completedBy('63.03')).status).toBe('diproses');
  });

  it('is complete once the lead and every other task are done, in either order', () => {
    expect(told(filed, disposedToBoth, completedBy('63.03'), completedBy('63.71')).status).toBe('selesai');
    expect(told(filed, disposedToBoth, completedBy('63.71')).status).toBe('diproses');
    expect(told(filed, disposedToBoth, completedBy('63.71'), completedBy('63.03')).status).toBe('selesai');
  });

  it('is complete when the lead waives what is open', () => {
    expect(told(filed, disposedToBoth, completedBy('63.71', ['63.03'])).status).toBe('selesai');
  });

  it('is complete when the reporter closes it, and opens every task when it is reopened', () => {
    const closed = said('63.71', 'completed', { by: 'reporter' });
    expect(told(filed, disposedToBoth, closed)).toMatchObject({ status: 'selesai', closedBy: 'reporter' });
    const reopened = told(filed, disposedToBoth, closed, said('63.71', 'reopened', { reason: 'Retak lagi' }));
    expect(reopened).toMatchObject({ status: 'belum-ditindaklanjuti', closedBy: null });
    expect(reopened.tasks.every(({ task }) => task === 'open')).toBe(true);
  });
});

describe('a row of an export', () => {
  const recorded = said('63', 'recorded', {
    ...report,
    trackingId: '9165816',
    status: 'selesai',
    statusWord: 'Selesai',
    handler: '63.71',
    office: { word: 'Dinas PUPR' },
    rating: 5,
    row: 7,
  });

  it('tells how a complaint stands that was not known', () => {
    expect(told(recorded)).toMatchObject({
      origin: 'export',
      status: 'selesai',
      trackingId: '9165816',
      handler: '63.71',
      rating: 5,
    });
  });

  it('never overwrites what events said', () => {
    expect(told(filed, recorded)).toEqual(told(filed));
  });

  it('gives way to the filing: the events tell the course from the start', () => {
    expect(told(recorded, filed)).toMatchObject({ origin: 'event', status: 'belum-terverifikasi', handler: '63.71' });
  });
});

describe('startsComplaint', () => {
  it('is true of a filing and of a row of an export only', () => {
    expect(startsComplaint(filed)).toBe(true);
    expect(startsComplaint(disposedToBoth)).toBe(false);
  });
});
