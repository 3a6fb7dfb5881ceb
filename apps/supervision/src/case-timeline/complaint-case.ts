import type { CaseEntry, CaseReport, CaseState } from './case-entry.js';

/** A fact and the version of the entry it comes from. */
type Versioned<Fact> = Fact & { readonly version: number };

/** When each step was first taken, in UTC; null for a step that no entry tells of. */
export interface Milestones {
  readonly receivedAt: string | null;
  readonly verifiedAt: string | null;
  readonly disposedAt: string | null;
  readonly followedUpAt: string | null;
}

/** A complaint folded from its ledger entries. */
export interface ComplaintCase {
  readonly id: string;
  /** Highest version seen; {@link state} is the state after it. */
  readonly version: number;
  readonly state: CaseState;
  readonly report: Versioned<CaseReport & { readonly filed: boolean }> | null;
  readonly milestones: Milestones;
  /** The newest entry that closed it, whether or not it was reopened since: see {@link closedAt}. */
  readonly closing: Versioned<{ readonly at: string }> | null;
  readonly lastEventAt: string;
}

/**
 * Takes one entry in. Any order and any repetition of the same entries gives the same case: what can change goes
 * by the highest version, what happens once by the earliest time.
 */
export function fold(known: ComplaintCase | null, entry: CaseEntry): ComplaintCase {
  const applied = entry.outcome === 'applied';
  const newest = known === null || entry.version > known.version;
  return {
    id: entry.complaintId,
    version: newest ? entry.version : known.version,
    state: newest ? entry.state : known.state,
    report: applied ? newerReport(known?.report ?? null, reportOf(entry)) : (known?.report ?? null),
    milestones: applied ? reach(known?.milestones ?? noMilestones, entry) : (known?.milestones ?? noMilestones),
    closing: applied ? newerClosing(known?.closing ?? null, closingOf(entry)) : (known?.closing ?? null),
    lastEventAt: known === null ? entry.occurredAt : latest(known.lastEventAt, entry.occurredAt),
  };
}

/** When it was closed; null while it is open, after it was reopened, and when no entry tells (an export). */
export function closedAt({ state, closing }: ComplaintCase): string | null {
  return isClosed(state) ? (closing?.at ?? null) : null;
}

/** The participant a complaint counts for in figures: who handles it, else whom it addresses, else where it was filed. */
export function countsFor({ state, report }: Pick<ComplaintCase, 'state' | 'report'>): string | null {
  const participant = state.handler ?? report?.addressee ?? state.filedBy;
  return participant === 'national' ? null : participant;
}

/** Whose business a case is now: where it was filed, who handles it and to whom it was disposed. */
export function involved({ state, report }: Pick<ComplaintCase, 'state' | 'report'>): readonly string[] {
  const participants = [
    state.filedBy,
    state.handler ?? report?.addressee ?? null,
    ...state.assignments.map(({ participant }) => participant),
  ];
  return [...new Set(participants)].filter((code): code is string => code !== null && code !== 'national').sort();
}

/** Under what a category is counted: its code, and for as long as nobody mapped the word, the word. */
export function categoryKey({ category }: CaseState): string | null {
  return category === null ? null : (category.code ?? category.word).toLowerCase();
}

const isClosed = ({ status }: CaseState): boolean => status === 'selesai' || status === 'diarsip';

const noMilestones: Milestones = { receivedAt: null, verifiedAt: null, disposedAt: null, followedUpAt: null };

const milestoneOf: Readonly<Record<string, keyof Milestones>> = {
  filed: 'receivedAt',
  recorded: 'receivedAt',
  verified: 'verifiedAt',
  disposed: 'disposedAt',
  followedup: 'followedUpAt',
};

function reach(milestones: Milestones, { holds, occurredAt }: CaseEntry): Milestones {
  const milestone = milestoneOf[holds ?? ''];
  if (milestone === undefined) return milestones;
  const before = milestones[milestone];
  return { ...milestones, [milestone]: before !== null && before < occurredAt ? before : occurredAt };
}

function reportOf(entry: CaseEntry): ComplaintCase['report'] {
  return entry.report && { ...entry.report, version: entry.version, filed: entry.holds === 'filed' };
}

/** What came by event stands before what an export says of it; beyond that the newer one stands. */
function newerReport(known: ComplaintCase['report'], other: ComplaintCase['report']): ComplaintCase['report'] {
  if (known === null || other === null) return known ?? other;
  if (known.filed !== other.filed) return known.filed ? known : other;
  return other.version > known.version ? other : known;
}

const closings: readonly string[] = ['completed', 'archived', 'withdrawn'];

function closingOf({ holds, version, occurredAt }: CaseEntry): ComplaintCase['closing'] {
  return closings.includes(holds ?? '') ? { version, at: occurredAt } : null;
}

function newerClosing(known: ComplaintCase['closing'], other: ComplaintCase['closing']): ComplaintCase['closing'] {
  if (known === null || other === null) return known ?? other;
  return other.version > known.version ? other : known;
}

const latest = (one: string, other: string): string => (one > other ? one : other);
