export {
  complaintEventName,
  eventSchemas,
  isComplaintEvent,
  isNamed,
  type ComplaintEvent,
  type DeliveredEvent,
  type LaporEvent,
  type LaporEventType,
  type ParticipantEvent,
} from './cloud-event.js';
export {
  complaintEventNames,
  complaintEventType,
  type ComplaintEventData,
  type ComplaintEventName,
  type ComplaintEventType,
} from './events/complaint-events.js';
export {
  participantEventType,
  type ParticipantEventData,
  type ParticipantEventName,
} from './events/participant-events.js';
export { asyncApiDocument, type AsyncApiDocument, type AsyncApiMessage } from './asyncapi.js';
export { claimedEvent, claimOf, whatHolds } from './claimed-event.js';
export { complaintDigest, type SharedComplaint } from './complaint-digest.js';
export {
  digestDetails,
  mostRanges,
  type DigestDetail,
  type DigestLine,
  type RangeDigest,
  type RangeSum,
} from './digest-schema.js';
export { chainProblem, chainStart, type ChainedEntry, type ChainHead, type ChainProblem } from './chain-problem.js';
export {
  checkDetached,
  fingerprintOf,
  publicHalf,
  signatureHeader,
  signDetached,
  type DetachedSignature,
  type SignatureProblem,
} from './detached-signature.js';
export { dataDigest, entryHash, type HashedEntry } from './entry-hash.js';
export {
  attachmentsText,
  entriesText,
  evidenceAttachments,
  evidenceFiles,
  evidenceSignatureType,
  jsonText,
  listedEvidence,
  parseEvidenceEntry,
  parseEvidenceManifest,
  type EvidenceAttachment,
  type EvidenceEntry,
  type EvidenceManifest,
} from './evidence-bundle.js';
export { filedAt, nationalComplaintId, trackingIdOf } from './identifiers.js';
export {
  hubRequestType,
  parseHubRequest,
  type HubRequest,
  type HubRequestData,
  type HubRequestName,
  type ParsedHubRequest,
} from './hub-request.js';
export { openIdentity, sealIdentity, type ReporterIdentity } from './identity.js';
export {
  ledgerEntryType,
  ledgerRecord,
  type ComplaintSnapshot,
  type EntryOutcome,
  type LedgerEntry,
  type LedgerRecord,
} from './ledger-entry.js';
export {
  documentProblems,
  largestLetterDocument,
  letterDocument,
  letterKinds,
  mostLetterComplaints,
  type Letter,
  type LetterKind,
} from './letter.js';
export { parseEvent, parseEventJson, type ParsedEvent } from './parse-event.js';
export { parseLedgerRecord, type ParsedLedgerRecord } from './parse-ledger-record.js';
export {
  bucketOf,
  digestLine,
  hashOfSum,
  holdingHash,
  mostDigestLines,
  numberOf,
  partDigests,
  rangeDigests,
  type HeldComplaint,
} from './range-digest.js';
export { type EventProblem } from './schema-check.js';
export { inTopic, ledgerTopic, outTopic, participantOfInTopic } from './topics.js';
export {
  channels,
  classifications,
  statuses,
  type Assignment,
  type Attachment,
  type Channel,
  type Classification,
  type Status,
  type Word,
} from './vocabulary.js';
export { withoutTexts } from './without-texts.js';
