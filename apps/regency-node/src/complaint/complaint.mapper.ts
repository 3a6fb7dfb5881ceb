import type { CaseFile } from './complaint.query.js';
import type { ComplaintDetailResponse, ComplaintResponse } from './complaint.response.js';
import type { Complaint } from './complaint.js';

/** What a list shows: neither the text nor who reported. */
export const complaintResponse = (complaint: Complaint): ComplaintResponse => ({
  id: complaint.id,
  status: complaint.status,
  title: complaint.title,
  filedBy: complaint.filedBy,
  filedAt: complaint.filedAt,
  handler: complaint.handler,
  trackingId: complaint.trackingId,
  classification: complaint.classification,
  category: complaint.category,
  anonymous: complaint.anonymous,
  secret: complaint.secret,
  changedAt: complaint.changedAt,
});

export const complaintDetailResponse = (caseFile: CaseFile): ComplaintDetailResponse => ({
  ...complaintResponse(caseFile),
  body: caseFile.body,
  place: caseFile.place,
  channel: caseFile.channel,
  attachments: [...caseFile.attachments],
  tasks: [...caseFile.tasks],
  answers: [...caseFile.answers],
  replies: [...caseFile.replies],
  rating: caseFile.rating,
  closedBy: caseFile.closedBy,
  duplicateOf: caseFile.duplicateOf,
  ledgerVersion: caseFile.ledgerVersion,
  ledgerHash: caseFile.ledgerHash,
  reporter: caseFile.reporter,
  history: caseFile.history.map(({ source, eventId, name, time, data, ledgerVersion }) => ({
    source,
    eventId,
    name,
    time,
    data,
    ledgerVersion,
  })),
});
