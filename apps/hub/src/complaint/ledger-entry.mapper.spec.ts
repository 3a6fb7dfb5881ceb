import { describe, expect, it } from '@jest/globals';
import { isNamed, parseLedgerRecord, ledgerRecord, type ComplaintEvent } from '#contract';
import { unknownComplaint } from './complaint.js';
import { publicEntry, separateIdentity, snapshotOf } from './ledger-entry.mapper.js';
import type { StoredEntry } from './ledger.repository.js';

const ruling: ComplaintEvent<'ruled'> = {
  specversion: '1.0',
  id: 'ruling-1',
  source: '63',
  subject: '63.71-1',
  type: 'id.lapor.complaint.ruled.v1',
  time: '2026-01-05T08:30:00+08:00',
  data: {
    conflictVersion: 2,
    outcome: 'claim',
    reason: 'Jawaban itu benar.',
    by: 'Koordinator',
    claim: {
      source: '63.03',
      id: 'answer-1',
      time: '2026-01-05T08:20:00+08:00',
      type: 'id.lapor.complaint.followedup.v1',
      data: { text: 'Jembatan di depan rumah sudah diperbaiki.', office: { word: 'Dinas PUPR' } } as object,
    },
  },
};

const stored = (secret: boolean): StoredEntry => ({
  position: 3,
  complaintId: '63.71-1',
  version: 3,
  outcome: 'applied',
  receivedAt: '2026-01-05T00:31:00.000Z',
  event: ruling,
  dataDigest: 'd'.repeat(64),
  previousHash: 'e'.repeat(64),
  hash: 'f'.repeat(64),
  state: { ...snapshotOf(unknownComplaint('63.71-1')), secret },
  recipients: [],
  joined: [],
});

describe('the public entry of a ruling', () => {
  it('tells the claim in its words', () => {
    expect(publicEntry(stored(false)).event.data).toEqual(ruling.data);
  });

  it('tells of a secret complaint the course alone, in the claim too', () => {
    const entry = publicEntry(stored(true));
    expect(entry.event.data).toEqual({
      conflictVersion: 2,
      outcome: 'claim',
      by: 'Koordinator',
      claim: { ...ruling.data.claim, data: { office: { word: 'Dinas PUPR' } } },
    });
    expect(parseLedgerRecord(JSON.stringify(ledgerRecord(entry))).ok).toBe(true);
  });
});

describe('the identity of a reporter', () => {
  it('does not come in by a ruling', () => {
    const claim = { ...ruling.data.claim, data: { ...ruling.data.claim.data, reporter: 'a.b.c.d.e' } };
    const { event, identity } = separateIdentity({ ...ruling, data: { ...ruling.data, claim } } as ComplaintEvent);
    expect(identity).toBeNull();
    expect(isNamed(event, 'ruled') && event.data.claim).toEqual(ruling.data.claim);
  });
});
