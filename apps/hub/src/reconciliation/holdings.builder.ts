import { hashOfSum, rangeDigests, type HeldComplaint } from '#contract';
import type { LedgerQuery } from '../complaint/ledger.query.js';
import type { StoredEntry } from '../complaint/ledger.repository.js';
import { sharedComplaint } from '../complaint/shared-complaint.mapper.js';
import { assignedTo, entryOf, happened, report } from '../delivery/entry.builder.js';
import type { Participant } from '../participant/participant.js';
import { Counterpart, type Answer, type Question } from './counterpart.js';
import { expectedRow, expectedRows } from './expected-holding.mapper.js';
import { ExpectedHoldings, type HeldKey } from './expected-holdings.repository.js';
import type { RangeSum } from './holding.js';

export const banjarmasin: Participant = {
  code: '63.71',
  name: 'Kota Banjarmasin',
  kind: 'kota',
  timeZone: 'Asia/Makassar',
  delivery: { kind: 'kafka' },
  secret: null,
  publicKey: null,
};

/** A complaint filed on the national platform, handled and answered in 63.71: told up to version 2, said 1. */
export function aCourse(id: string): StoredEntry[] {
  const state = { filedBy: 'national', handler: '63.71', assignments: assignedTo('63.71') };
  return [
    entryOf(happened('national', id, 'filed', { ...report, title: `Laporan ${id}` }), {
      version: 1,
      state: { ...state, handler: 'national', assignments: [] },
      recipients: [],
    }),
    entryOf(happened('national', id, 'disposed', { to: [{ participant: '63.71', lead: true }] }), {
      version: 2,
      state: { ...state, status: 'belum-ditindaklanjuti' },
      recipients: ['63.71'],
      joined: ['63.71'],
    }),
    entryOf(
      { ...happened('63.71', id, 'followedup', { text: 'Akan diperbaiki.' }), sequence: 1 },
      {
        version: 3,
        state: { ...state, status: 'diproses', followUps: 1 },
        recipients: ['national'],
      },
    ),
  ];
}

/** What 63.71 holds of such a course when it has taken everything. */
export function held(entries: readonly StoredEntry[]): HeldComplaint {
  const last = entries.at(-1);
  if (!last) throw new Error('A complaint has at least one entry.');
  return { complaint: sharedComplaint(last.complaintId, last.state, entries), version: 2, said: 1 };
}

/** A ledger in memory. */
export const ledgerOf = (courses: readonly StoredEntry[][]): Pick<LedgerQuery, 'ofComplaint'> => {
  const byId = new Map(courses.map((course) => [course[0]?.complaintId, course]));
  return { ofComplaint: (id) => Promise.resolve(byId.get(id) ?? []) };
};

/** What 63.71 should hold, in memory. */
export class ExpectedInMemory extends ExpectedHoldings {
  private readonly rows;

  constructor(courses: readonly StoredEntry[][]) {
    super();
    this.rows = courses
      .flatMap((course) => expectedRows(course, 90))
      .filter(({ participant }) => participant === '63.71');
  }

  follow = () => Promise.resolve(false);
  forget = () => Promise.resolve();

  adopt(participant: string, keys: readonly HeldKey[]): Promise<void> {
    this.rows.push(...keys.map((key) => expectedRow(participant, key)));
    return Promise.resolve();
  }

  sums(_participant: string, prefixes: readonly string[]): Promise<RangeSum[]> {
    return Promise.resolve(
      prefixes.map((prefix) => {
        const inside = this.rows.filter(({ bucket }) => bucket.startsWith(prefix));
        const sum = inside.reduce((total, { leaf }) => total + BigInt(leaf), 0n);
        return { prefix, count: inside.length, hash: hashOfSum(sum) };
      }),
    );
  }

  keysIn(_participant: string, prefixes: readonly string[]): Promise<HeldKey[]> {
    return Promise.resolve(this.rows.filter(({ bucket }) => prefixes.some((prefix) => bucket.startsWith(prefix))));
  }

  keysOf(_participant: string, ids: readonly string[]): Promise<HeldKey[]> {
    return Promise.resolve(this.rows.filter(({ id }) => ids.includes(id)));
  }
}

/** A participant that answers at once, from a list. */
export class HoldingCounterpart extends Counterpart {
  asked = 0;
  isSilent = false;

  constructor(private readonly holdings: readonly HeldComplaint[]) {
    super();
  }

  ask({ ranges, detail }: Question): Promise<Answer | null> {
    this.asked += 1;
    return Promise.resolve(this.isSilent ? null : { waiting: 0, ranges: rangeDigests(this.holdings, ranges, detail) });
  }
}
