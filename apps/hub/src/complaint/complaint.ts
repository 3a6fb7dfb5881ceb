import type { Classification, HappeningName, Word } from './complaint.events.js';
import type { Stage } from './lifecycle.js';

/** A participant's part in handling a complaint. Exactly one assignment is the lead. */
export interface Assignment {
  participant: string;
  office: Word | null;
  lead: boolean;
  task: 'open' | 'done' | 'waived';
}

/** A claim that was not applied and waits for a ruling. */
export interface OpenConflict {
  /** Version of its entry. */
  version: number;
  source: string;
  eventId: string;
  name: HappeningName;
  dataDigest: string;
}

/** A complaint as the hub knows it: the fold of its ledger entries. Its texts stay in the entries. */
export interface Complaint {
  id: string;
  /** Number of its ledger entries; 0 before the first. */
  version: number;
  stage: Stage;
  /** Whether anything but an export speaks for it: then an export no longer changes it. */
  origin: 'event' | 'export';
  /** The report itself came as an event. */
  filed: boolean;
  filedBy: string;
  trackingId: string | null;
  /** Who handles it. Empty as long as it is with the participant where it was filed. */
  assignments: readonly Assignment[];
  /** The lead has declared it done, and waits for the other tasks. */
  completionDeclared: boolean;
  verifiedBy: string | null;
  statusWord: string | null;
  classification: Classification | null;
  category: Word | null;
  anonymous: boolean;
  secret: boolean;
  followUps: number;
  replies: number;
  transfers: number;
  rating: number | null;
  duplicateOf: string | null;
  /** Those of its parties who have been told, or said themselves, every entry so far. */
  told: readonly string[];
  /** The last sequence applied of each source that counts. */
  sequences: Readonly<Record<string, number>>;
  /** When each source that does not count last said something applied, in milliseconds since the epoch. */
  spokenAt: Readonly<Record<string, number>>;
  openConflicts: readonly OpenConflict[];
}

/** A complaint nothing was said about yet. `filedBy` is in its id. */
export const unknownComplaint = (id: string): Complaint => ({
  id,
  version: 0,
  stage: { name: 'unknown' },
  origin: 'export',
  filed: false,
  filedBy: id.slice(0, id.indexOf('-')),
  trackingId: /^national-(\d{1,12})$/.exec(id)?.[1] ?? null,
  assignments: [],
  completionDeclared: false,
  verifiedBy: null,
  statusWord: null,
  classification: null,
  category: null,
  anonymous: false,
  secret: false,
  followUps: 0,
  replies: 0,
  transfers: 0,
  rating: null,
  duplicateOf: null,
  told: [],
  sequences: {},
  spokenAt: {},
  openConflicts: [],
});

/** Who handles it now: the lead, or the participant where it was filed for as long as nobody was given it. */
export const handlerOf = (complaint: Complaint): string =>
  complaint.assignments.find(({ lead }) => lead)?.participant ?? complaint.filedBy;
