import { assertNever } from '#kernel';
import type { Change } from './change.js';
import { ActionRefused } from './complaint.errors.js';
import type { Complaint, Office, Reporter, Report } from './complaint.js';
import { isClosed, JUDGED_ORDINARY, UNJUDGED } from './words.js';
import type { Closer, StatusWord } from './words.js';

export type Action =
  | { readonly do: 'verify'; readonly classification?: string | undefined; readonly category?: string | undefined }
  | { readonly do: 'dispose'; readonly to: readonly Office[] }
  | { readonly do: 'follow-up'; readonly text: string; readonly by: Office }
  | { readonly do: 'reply'; readonly text: string }
  | {
      readonly do: 'set-status';
      readonly status: StatusWord;
      readonly reason: string | null;
      readonly closedBy: Closer | null;
    }
  | { readonly do: 'rate'; readonly score: number; readonly comment: string | null }
  | { readonly do: 'categorise'; readonly classification?: string | undefined; readonly category?: string | undefined };

/** Who acts. An agency names its call; the others have no reference. */
export type Actor =
  | { readonly is: 'agency'; readonly reference: string; readonly at: Date }
  | { readonly is: 'citizen' | 'admin'; readonly at: Date };

/**
 * What an action does to a complaint. Agencies are believed: what they report has already happened, whatever the
 * status here says.
 *
 * @throws ActionRefused when it does not fit the status that the complaint has
 */
export function decide(complaint: Complaint, action: Action, actor: Actor): Change {
  const refusal = actor.is === 'agency' ? null : misfit(complaint.status, action);
  if (refusal !== null) throw new ActionRefused(refusal);
  const { at } = actor;
  const reference = actor.is === 'agency' ? actor.reference : null;
  return changeBy(complaint, action, { reference, at });
}

function misfit(status: StatusWord, action: Action): string | null {
  const closed = isClosed(status) ? `Laporan sudah ${status}.` : null;
  switch (action.do) {
    case 'verify':
      return status === 'Belum Terverifikasi' ? null : 'Laporan sudah diverifikasi.';
    case 'dispose':
      return status === 'Belum Terverifikasi' ? 'Laporan belum diverifikasi.' : closed;
    case 'rate':
      return status === 'Selesai' ? null : 'Penilaian dapat diberikan setelah laporan Selesai.';
    case 'set-status':
      if (action.status !== 'Arsip') return closed;
      return status === 'Belum Terverifikasi' ? null : 'Hanya laporan yang belum diverifikasi dapat ditolak.';
    case 'follow-up':
    case 'reply':
    case 'categorise':
      return closed;
    default:
      return assertNever(action);
  }
}

function changeBy(complaint: Complaint, action: Action, happened: Pick<Change, 'reference' | 'at'>): Change {
  const { status } = complaint;
  switch (action.do) {
    case 'verify': {
      const judged = complaint.classification === UNJUDGED ? JUDGED_ORDINARY : complaint.classification;
      const classification = action.classification ?? judged;
      const category = action.category ?? complaint.category;
      return {
        ...happened,
        kind: 'verified',
        data: { status: 'Belum Ditindaklanjuti', classification, category },
      };
    }
    case 'dispose':
      return { ...happened, kind: 'disposed', data: { status: afterDisposition(status), to: action.to } };
    case 'follow-up':
      return {
        ...happened,
        kind: 'follow-up',
        data: { status: afterFollowUp(status), text: action.text, by: action.by },
      };
    case 'reply':
      return { ...happened, kind: 'reply', data: { status, text: action.text } };
    case 'set-status':
      return {
        ...happened,
        kind: 'status',
        data: { status: action.status, reason: action.reason, closedBy: action.closedBy },
      };
    case 'rate':
      return { ...happened, kind: 'rating', data: { status, score: action.score, comment: action.comment } };
    case 'categorise':
      return {
        ...happened,
        kind: 'category',
        data: {
          status,
          classification: action.classification ?? complaint.classification,
          category: action.category ?? complaint.category,
        },
      };
    default:
      return assertNever(action);
  }
}

const afterDisposition = (status: StatusWord): StatusWord =>
  status === 'Belum Terverifikasi' ? 'Belum Ditindaklanjuti' : status;

const afterFollowUp = (status: StatusWord): StatusWord => (isClosed(status) ? status : 'Proses');

/** The complaint after a change. */
export function apply(complaint: Complaint, change: Change): Complaint {
  const changed = { ...complaint, status: change.data.status };
  switch (change.kind) {
    case 'verified':
    case 'category':
      return { ...changed, classification: change.data.classification, category: change.data.category };
    case 'disposed':
      return { ...changed, handlers: change.data.to };
    case 'status':
      return { ...changed, statusReason: change.data.reason, closedBy: change.data.closedBy };
    case 'rating':
      return { ...changed, rating: { score: change.data.score, comment: change.data.comment, at: change.at } };
    case 'created':
    case 'follow-up':
    case 'reply':
      return changed;
    default:
      return assertNever(change);
  }
}

/** Actions one after the other: the complaint after them, and what happened. */
export function act(
  complaint: Complaint,
  actions: readonly Action[],
  actor: Actor,
): { readonly complaint: Complaint; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  let current = complaint;
  for (const action of actions) {
    const change = decide(current, action, actor);
    changes.push(change);
    current = apply(current, change);
  }
  return { complaint: current, changes };
}

export interface Filing {
  readonly trackingId: string;
  readonly report: Report;
  readonly agencyReference: string | null;
  readonly reporter: Reporter | null;
  readonly receivedAt: Date;
}

/** A complaint as it comes in, and the change that says so. */
export function file({ report, ...filing }: Filing): { readonly complaint: Complaint; readonly change: Change } {
  const status = 'Belum Terverifikasi';
  const { filedAt, ...said } = report;
  return {
    complaint: { ...report, ...filing, status, statusReason: null, closedBy: null, rating: null, handlers: [] },
    change: {
      kind: 'created',
      reference: filing.agencyReference,
      at: filing.receivedAt,
      data: { ...said, status, filedAt: filedAt.toISOString() },
    },
  };
}

/** What an admin does with a complaint that is in order: found fit, and disposed to whom it is addressed to. */
export const ordinaryVerification = ({ agency }: Complaint): readonly Action[] => [
  { do: 'verify' },
  { do: 'dispose', to: [{ ...agency, office: null }] },
];
