import fc from 'fast-check';
import {
  claimOf,
  complaintEventType,
  statuses,
  type ComplaintEvent,
  type ComplaintEventData,
  type ComplaintEventName,
  type SharedComplaint,
} from '#contract';
import { unknownComplaint, type Complaint } from './complaint.js';
import { factOf } from './complaint-fact.mapper.js';
import { decideBatch } from './decide-batch.js';
import { snapshotOf } from './ledger-entry.mapper.js';
import type { StoredEntry } from './ledger.repository.js';
import { sharedComplaint } from './shared-complaint.mapper.js';

/** The participants of every history. */
export const participants: ReadonlySet<string> = new Set(['national', '63', '63.03', '63.71', '63.72']);
/** Where the complaint of every history was filed: it is told everything. */
const filer = '63.71';
const id = `${filer}-2026-000007`;

type Entry = Pick<StoredEntry, 'event' | 'outcome'>;

/** A complaint with conflicts, all of them ruled on. */
export interface RuledHistory {
  /** In the order of the ledger. */
  entries: readonly Entry[];
  /** Places in `entries`, in the order in which the system of the filer heard or said them itself. */
  heard: readonly number[];
  shared: SharedComplaint;
}

const report = { channel: 'website', anonymous: false, secret: false } as const;
const said = <Name extends ComplaintEventName>(name: Name, data: ComplaintEventData[Name]) => ({ name, data });

const codes = fc.constantFrom('63', '63.03', '63.71', '63.72');
const words = fc.integer({ min: 1, max: 9 }).map((number) => `Kata ${number}.`);
const statement = fc.oneof(
  fc.constant(said('verified', {})),
  fc
    .uniqueArray(codes, { minLength: 1, maxLength: 3 })
    .map((to) => said('disposed', { to: to.map((participant, index) => ({ participant, lead: index === 0 })) })),
  codes.map((to) => said('transferred', { to, reason: 'Bukan wewenang.' })),
  words.map((text) => said('followedup', { text })),
  words.map((text) => said('replied', { text })),
  fc.constant(said('postponed', { reason: 'Menunggu anggaran.' })),
  fc.constant(said('resumed', {})),
  fc.constant(said('archived', { reason: 'Sudah cukup.' })),
  fc.constantFrom('admin' as const, 'reporter' as const).map((by) => said('completed', { by })),
  codes.map((code) => said('completed', { by: 'admin', waives: [code] })),
  fc.constant(said('reopened', { reason: 'Rusak lagi.' })),
  fc.constant(said('withdrawn', {})),
  words.map((body) => said('filed', { title: 'Judul lain', body, ...report })),
  fc
    .record({ status: fc.constantFrom(...statuses), handler: fc.option(codes, { nil: undefined }) })
    .map(({ status, handler }) =>
      said('recorded', {
        ...{ title: 'Judul ekspor', body: 'Dari ekspor.', ...report, trackingId: '1916449', row: 1 },
        ...{ status, statusWord: status, ...(handler && { handler }) },
      }),
    ),
  fc.constantFrom('1916449', '1916450').map((trackingId) => said('registered', { trackingId })),
);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ source: fc.constantFrom(...participants), statement }) },
  { weight: 1, arbitrary: fc.record({ rules: fc.boolean(), which: fc.nat(3) }) },
);

/** Histories in which anybody says anything, and every conflict is ruled one way or the other. */
export const ruledHistory: fc.Arbitrary<RuledHistory> = fc
  .record({
    steps: fc.array(step, { minLength: 3, maxLength: 10 }),
    verdicts: fc.infiniteStream(fc.boolean()),
    crossed: fc.infiniteStream(fc.nat(20)),
  })
  .map(({ steps, verdicts, crossed }) => {
    const ledger = new HistoryLedger();
    ledger.say(filer, said('filed', { title: 'Jembatan retak', body: 'Di perbatasan.', ...report }));
    for (const one of steps) {
      if ('statement' in one) ledger.say(one.source, one.statement);
      else ledger.rule(one.which, one.rules);
    }
    while (ledger.complaint.openConflicts.length > 0) ledger.rule(0, verdicts.next().value === true);
    const { entries, complaint } = ledger;
    const heard = heardBy(entries, () => Number(crossed.next().value));
    return { entries, heard, shared: sharedComplaint(id, snapshotOf(complaint), entries as StoredEntry[]) };
  });

/** What the filer claims may have crossed what others said: its own system has it earlier than the ledger. */
function heardBy(entries: readonly Entry[], earlier: () => number): number[] {
  const heard: number[] = [];
  entries.forEach(({ event, outcome }, place) => {
    if (outcome === 'applied') heard.push(place);
    else if (event.source === filer) heard.splice(Math.max(1, heard.length - earlier()), 0, place);
  });
  return heard;
}

/** The ledger of one complaint. */
class HistoryLedger {
  complaint: Complaint = unknownComplaint(id);
  readonly entries: Entry[] = [];

  say<Name extends ComplaintEventName>(
    source: string,
    { name, data }: { name: Name; data: ComplaintEventData[Name] },
  ): void {
    const number = this.entries.length + 1;
    const time = new Date(Date.UTC(2026, 0, 5, 0, number)).toISOString();
    const type = complaintEventType(name);
    const envelope = { specversion: '1.0', id: `${number}-${source}`, source, subject: id, type, time };
    const event = { ...envelope, data } as ComplaintEvent;
    const known = { complaints: [this.complaint], participants };
    const { entries } = decideBatch(known, [], [{ fact: factOf(event, time, 90), carried: event }]);
    for (const { carried, outcome, complaint } of entries) {
      this.entries.push({ event: carried, outcome });
      this.complaint = complaint;
    }
  }

  rule(which: number, forClaim: boolean): void {
    const { openConflicts } = this.complaint;
    const conflict = openConflicts[which % Math.max(openConflicts.length, 1)];
    const claimed = this.entries.find(({ event }) => event.id === conflict?.eventId)?.event;
    if (!conflict || !claimed) return;
    const verdict = {
      outcome: forClaim ? ('claim' as const) : ('stands' as const),
      reason: 'Diperiksa.',
      by: 'Koordinator',
    };
    this.say('63', said('ruled', { conflictVersion: conflict.version, ...verdict, claim: claimOf(claimed) }));
  }
}
