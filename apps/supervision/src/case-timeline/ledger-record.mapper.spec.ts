import { describe, expect, it } from '@jest/globals';
import { dataDigest, entryHash, ledgerRecord, type LedgerEntry } from '#contract';
import { readLedgerRecord } from './ledger-record.mapper.js';

const data = { title: 'Lampu padam', body: 'Seminggu.', channel: 'website', anonymous: true, secret: false };
const event: LedgerEntry['event'] = {
  specversion: '1.0',
  id: 'a',
  source: '63.71',
  subject: '63.71-1',
  type: 'id.lapor.complaint.filed.v1',
  time: '2026-01-05T08:30:00+08:00',
  data,
};
const state: LedgerEntry['state'] = {
  status: 'belum-terverifikasi',
  statusWord: null,
  origin: 'event',
  filedBy: '63.71',
  trackingId: null,
  handler: null,
  assignments: [{ participant: '63.71', office: { word: 'Dinas PUPR' }, lead: true, task: 'open' }],
  classification: null,
  category: { word: 'Penerangan' },
  anonymous: true,
  secret: false,
  followUps: 0,
  replies: 0,
  transfers: 0,
  closedBy: null,
  rating: null,
  duplicateOf: null,
};
const entry: LedgerEntry = {
  position: 7,
  complaintId: '63.71-1',
  version: 1,
  outcome: 'applied',
  receivedAt: '2026-01-05T00:30:02.120Z',
  event,
  redacted: false,
  dataDigest: dataDigest(data),
  previousHash: null,
  hash: entryHash(
    {
      complaintId: '63.71-1',
      version: 1,
      outcome: 'applied',
      source: '63.71',
      eventId: 'a',
      type: event.type,
      time: event.time,
      receivedAt: '2026-01-05T00:30:02.120Z',
      dataDigest: dataDigest(data),
    },
    null,
  ),
  state,
};

const recordOf = (changed: Partial<LedgerEntry> = {}): Buffer =>
  Buffer.from(JSON.stringify(ledgerRecord({ ...entry, ...changed })));

describe('readLedgerRecord', () => {
  it('reads an entry, with instants that compare as text and with the texts that the hash covers', () => {
    expect(readLedgerRecord(recordOf())).toMatchObject({
      entry: {
        name: 'filed',
        time: '2026-01-05T08:30:00+08:00',
        occurredAt: '2026-01-05T00:30:00.000Z',
        takenAt: '2026-01-05T00:30:02.120Z',
        report: { title: 'Lampu padam', body: 'Seminggu.', place: null, channel: 'website', addressee: null },
        state: {
          category: { word: 'Penerangan', code: null },
          assignments: [{ participant: '63.71', office: 'Dinas PUPR', lead: true, task: 'open' }],
        },
      },
    });
  });

  it('takes what the hub redacted as missing', () => {
    const redacted = recordOf({ redacted: true, event: { ...event, data: { channel: 'website' } } });
    expect(readLedgerRecord(redacted)).toMatchObject({
      entry: { report: { title: null, body: null, channel: 'website' } },
    });
  });

  it('tells what holds by a ruling: the claim that won, with the report that it tells, or nothing new', () => {
    const ruled = (outcome: string): Buffer =>
      recordOf({
        event: {
          ...event,
          type: 'id.lapor.complaint.ruled.v1',
          data: { outcome, claim: { source: '63.71', id: 'b', time: event.time, type: event.type, data: event.data } },
        },
      });
    expect(readLedgerRecord(recordOf())).toMatchObject({ entry: { holds: 'filed' } });
    expect(readLedgerRecord(ruled('claim'))).toMatchObject({
      entry: { name: 'ruled', holds: 'filed', report: { title: 'Lampu padam' } },
    });
    expect(readLedgerRecord(ruled('stands'))).toMatchObject({ entry: { name: 'ruled', holds: null, report: null } });
  });

  it('says why a record is no entry', () => {
    expect(readLedgerRecord(null)).toEqual({ reason: 'is not JSON' });
    expect(readLedgerRecord(Buffer.from('{'))).toEqual({ reason: 'is not JSON' });
    expect(readLedgerRecord(Buffer.from('{}'))).toHaveProperty('reason');
    expect(readLedgerRecord(recordOf({ version: 0 }))).toEqual({ reason: 'data.version must be >= 1' });
    expect(readLedgerRecord(recordOf({ receivedAt: '2016-12-31T23:59:60Z' }))).toHaveProperty('reason');
  });
});
