import { complaintDigest, nationalComplaintId } from '#contract';
import type { Status } from '#contract';
import type { RecordedChange } from '../complaint/change.js';
import type { Complaint } from '../complaint/complaint.js';
import type { StatusWord } from '../complaint/words.js';
import type { HeldComplaintResponse } from './control.response.js';

const WIRE_STATUS: Record<StatusWord, Status> = {
  'Belum Terverifikasi': 'belum-terverifikasi',
  'Belum Ditindaklanjuti': 'belum-ditindaklanjuti',
  Proses: 'diproses',
  Selesai: 'selesai',
  Tunda: 'ditunda',
  Arsip: 'diarsip',
};

/** Complaints as the federation compares them with what the others hold. */
export function toHeldComplaints(
  complaints: readonly Complaint[],
  changes: readonly RecordedChange[],
): HeldComplaintResponse[] {
  const changesOf = new Map<string, RecordedChange[]>(complaints.map(({ trackingId }) => [trackingId, []]));
  for (const change of changes) changesOf.get(change.trackingId)?.push(change);
  return complaints.map((complaint) => toHeldComplaint(complaint, changesOf.get(complaint.trackingId) ?? []));
}

function toHeldComplaint(complaint: Complaint, changes: readonly RecordedChange[]): HeldComplaintResponse {
  const { trackingId, agencyReference, title, body } = complaint;
  const answers = changes.flatMap((change) =>
    change.kind === 'follow-up' ? [{ by: change.data.by.code, text: change.data.text }] : [],
  );
  const replies = changes.flatMap((change) => (change.kind === 'reply' ? [change.data.text] : []));
  const complaintId = agencyReference ?? nationalComplaintId(trackingId);
  const status = WIRE_STATUS[complaint.status];
  return {
    ...{ complaintId, trackingId, agencyReference, status, title, body, answers, replies },
    agencyVersion: highestVersion(changes),
    changes: changes.length,
    digest: complaintDigest({ id: complaintId, trackingId, status, title, body, answers, replies }),
  };
}

/** References are `<complaint id>/<version>`, perhaps with more after it, by convention; others count for nothing. */
function highestVersion(changes: readonly RecordedChange[]): number | null {
  const versions = changes.flatMap(({ reference }) => {
    const version = /^[^/]+\/(\d{1,15})(?:\/|$)/.exec(reference ?? '')?.[1];
    return version === undefined ? [] : [Number(version)];
  });
  return versions.length === 0 ? null : Math.max(...versions);
}
