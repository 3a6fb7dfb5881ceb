import { problem } from '#http';
import { stamp } from '../behaviour/stamp.js';
import type { Stamping } from '../behaviour/stamp.js';
import { changeId } from '../complaint/change.js';
import type { RecordedChange } from '../complaint/change.js';
import type { Complaint, Office, Report } from '../complaint/complaint.js';
import type { Receipt } from '../complaint/complaint.repository.js';
import type { Action } from '../complaint/decide.js';
import type { CreateComplaintRequest, OfficeRequest } from './agency.request.js';
import type {
  ChangeReceiptResponse,
  ComplaintResponse,
  ComplaintSummaryResponse,
  FiledResponse,
  ReferenceResponse,
} from './agency.response.js';

/** How an answer is written: where the public pages are, and in which zone instants are stamped. */
export interface Writing extends Stamping {
  readonly publicUrl: string;
}

export const toOffice = ({ code, name, office }: OfficeRequest): Office => ({ code, name, office: office ?? null });

export const toReport = ({ agencyReference: _, ...said }: CreateComplaintRequest): Report => ({
  ...said,
  classification: said.classification ?? null,
  category: said.category ?? null,
  filedAt: new Date(said.filedAt),
});

/** @throws a 400 problem when neither is given */
export function toCategorisation({ classification, category }: Classification): Action {
  if (classification == null && category == null) {
    const reason = 'is required when the other one is not given';
    throw problem(400, 'Fields not valid', {
      detail: 'A classification or a category is required.',
      errors: [
        { field: 'classification', reason },
        { field: 'category', reason },
      ],
    });
  }
  return { do: 'categorise', classification: classification ?? undefined, category: category ?? undefined };
}

interface Classification {
  readonly classification?: string | null;
  readonly category?: string | null;
}

export const toFiled = ({ trackingId, status }: Complaint, publicUrl: string): FiledResponse => ({
  trackingId,
  status,
  url: `${publicUrl}/laporan/${trackingId}`,
});

export const toChangeReceipt = (receipt: Receipt): ChangeReceiptResponse => ({
  changeId: changeId(receipt.changeId),
  trackingId: receipt.complaint.trackingId,
  status: receipt.complaint.status,
});

export const toSummary = (complaint: Complaint, writing: Writing): ComplaintSummaryResponse => ({
  ...toFiled(complaint, writing.publicUrl),
  agencyReference: complaint.agencyReference,
  title: complaint.title,
  filedAt: stamp(complaint.filedAt, writing),
});

/** The whole complaint but who reported it. */
export function toComplaintResponse(
  complaint: Complaint,
  changes: readonly RecordedChange[],
  writing: Writing,
): ComplaintResponse {
  const { body, classification, category, channel, anonymous, secret, agency, statusReason, closedBy } = complaint;
  return {
    ...toSummary(complaint, writing),
    ...{ body, classification, category, channel, anonymous, secret, agency, statusReason, closedBy },
    receivedAt: stamp(complaint.receivedAt, writing),
    rating: complaint.rating && { ...complaint.rating, at: stamp(complaint.rating.at, writing) },
    ...historyOf(changes, writing),
  };
}

type History = Pick<ComplaintResponse, 'dispositions' | 'followUps' | 'replies' | 'statusHistory'>;

function historyOf(changes: readonly RecordedChange[], writing: Writing): History {
  const history: History = { dispositions: [], followUps: [], replies: [], statusHistory: [] };
  for (const change of changes) {
    const happened = { at: stamp(change.at, writing), reference: change.reference };
    const { status } = change.data;
    if (history.statusHistory.at(-1)?.status !== status || change.kind === 'status') {
      const { reason, closedBy } = change.kind === 'status' ? change.data : { reason: null, closedBy: null };
      history.statusHistory.push({ status, reason, closedBy, ...happened });
    }
    if (change.kind === 'disposed') history.dispositions.push({ to: change.data.to, ...happened });
    if (change.kind === 'follow-up')
      history.followUps.push({ text: change.data.text, by: change.data.by, ...happened });
    if (change.kind === 'reply') history.replies.push({ text: change.data.text, ...happened });
  }
  return history;
}

export const toReferenceResponse = (
  reference: string,
  changes: readonly RecordedChange[],
  stamping: Stamping,
): ReferenceResponse => ({
  reference,
  taken: changes.length > 0,
  changes: changes.map(({ id, kind, at }) => ({ changeId: changeId(id), kind, at: stamp(at, stamping) })),
});
