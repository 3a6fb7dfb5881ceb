import {
  claimOf,
  complaintEventType,
  type ComplaintEvent,
  type ComplaintEventData,
  type ComplaintEventName,
} from '#contract';
import type { StoredEntry } from '../complaint/ledger.repository.js';

export const report: ComplaintEventData['filed'] = {
  title: 'Jalan berlubang',
  body: 'Sudah tiga bulan berlubang.',
  classification: 'pengaduan-tidak-berkadar-pengawasan',
  category: { word: 'Jalan Berlubang' },
  channel: 'regency-app',
  anonymous: false,
  secret: false,
};

/** When everything happens: what happened long ago would be told to nobody. */
export const now = new Date().toISOString();

let events = 0;

/** An event with an id of its own. */
export const happened = <Name extends ComplaintEventName>(
  source: string,
  complaintId: string,
  name: Name,
  data: ComplaintEventData[Name],
): ComplaintEvent<Name> =>
  ({
    specversion: '1.0',
    id: `event-${++events}`,
    source,
    subject: complaintId,
    type: complaintEventType(name),
    time: now,
    data,
  }) as ComplaintEvent<Name>;

/** The province's ruling on what became a conflict in version 3. */
export const ruledOn = (claim: ComplaintEvent, outcome: 'claim' | 'stands'): ComplaintEvent<'ruled'> =>
  happened('63', claim.subject, 'ruled', {
    ...{ conflictVersion: 3, outcome, reason: 'Sudah kami periksa.', by: 'Koordinator' },
    claim: claimOf(claim),
  });

export const assignedTo = (...codes: string[]): StoredEntry['state']['assignments'] =>
  codes.map((participant, index) => ({ participant, lead: index === 0, task: 'open' }));

/** A ledger entry of a complaint filed in 63.71. */
export const entryOf = (
  event: ComplaintEvent,
  {
    version = 1,
    state = {},
    ...rest
  }: Partial<Omit<StoredEntry, 'state'>> & { state?: Partial<StoredEntry['state']> } = {},
): StoredEntry => ({
  position: version,
  complaintId: event.subject,
  version,
  outcome: 'applied',
  receivedAt: '2026-03-02T01:15:01.000Z',
  event,
  dataDigest: 'd'.repeat(64),
  previousHash: null,
  hash: String(version % 10).repeat(64),
  recipients: ['national'],
  joined: [],
  ...rest,
  state: {
    status: 'belum-terverifikasi',
    statusWord: null,
    origin: 'event',
    filedBy: '63.71',
    trackingId: null,
    handler: '63.71',
    assignments: [],
    classification: null,
    category: null,
    anonymous: false,
    secret: false,
    followUps: 0,
    replies: 0,
    transfers: 0,
    closedBy: null,
    rating: null,
    duplicateOf: null,
    ...state,
  },
});
