import type { LaporEventType } from './cloud-event.js';
import filed from './fixtures/v1/complaint.filed.valid.json' with { type: 'json' };
import registered from './fixtures/v1/complaint.registered.valid.json' with { type: 'json' };
import recorded from './fixtures/v1/complaint.recorded.valid.json' with { type: 'json' };
import verified from './fixtures/v1/complaint.verified.valid.json' with { type: 'json' };
import disposed from './fixtures/v1/complaint.disposed.valid.json' with { type: 'json' };
import transferred from './fixtures/v1/complaint.transferred.valid.json' with { type: 'json' };
import followedup from './fixtures/v1/complaint.followedup.valid.json' with { type: 'json' };
import replied from './fixtures/v1/complaint.replied.valid.json' with { type: 'json' };
import postponed from './fixtures/v1/complaint.postponed.valid.json' with { type: 'json' };
import resumed from './fixtures/v1/complaint.resumed.valid.json' with { type: 'json' };
import archived from './fixtures/v1/complaint.archived.valid.json' with { type: 'json' };
import completed from './fixtures/v1/complaint.completed.valid.json' with { type: 'json' };
import reopened from './fixtures/v1/complaint.reopened.valid.json' with { type: 'json' };
import rated from './fixtures/v1/complaint.rated.valid.json' with { type: 'json' };
import recategorised from './fixtures/v1/complaint.recategorised.valid.json' with { type: 'json' };
import linked from './fixtures/v1/complaint.linked.valid.json' with { type: 'json' };
import attached from './fixtures/v1/complaint.attached.valid.json' with { type: 'json' };
import withdrawn from './fixtures/v1/complaint.withdrawn.valid.json' with { type: 'json' };
import ruled from './fixtures/v1/complaint.ruled.valid.json' with { type: 'json' };
import heartbeat from './fixtures/v1/participant.heartbeat.valid.json' with { type: 'json' };
import signedIn from './fixtures/v1/participant.signed-in.valid.json' with { type: 'json' };
import digest from './fixtures/v1/participant.digest.valid.json' with { type: 'json' };
import letterReceived from './fixtures/v1/participant.letter-received.valid.json' with { type: 'json' };
import letterAnswered from './fixtures/v1/participant.letter-answered.valid.json' with { type: 'json' };
import complaintRestated from './fixtures/v1/hub.complaint-restated.valid.json' with { type: 'json' };
import digestRequested from './fixtures/v1/hub.digest-requested.valid.json' with { type: 'json' };
import letterIssued from './fixtures/v1/hub.letter-issued.valid.json' with { type: 'json' };
import resendRequested from './fixtures/v1/hub.resend-requested.valid.json' with { type: 'json' };
import entry from './fixtures/v1/ledger.entry.valid.json' with { type: 'json' };
import type { HubRequest } from './hub-request.js';
import { ledgerEntryType } from './ledger-entry.js';

/** Valid events by what is remarkable of each; `least` has only what is required, `full` everything. */
type Examples = Readonly<Record<string, unknown>>;

/** The golden fixtures, shown as examples wherever the contract is shown. */
export const examples: Readonly<Record<LaporEventType | HubRequest['type'] | typeof ledgerEntryType, Examples>> = {
  'id.lapor.complaint.filed.v1': filed,
  'id.lapor.complaint.registered.v1': registered,
  'id.lapor.complaint.recorded.v1': recorded,
  'id.lapor.complaint.verified.v1': verified,
  'id.lapor.complaint.disposed.v1': disposed,
  'id.lapor.complaint.transferred.v1': transferred,
  'id.lapor.complaint.followedup.v1': followedup,
  'id.lapor.complaint.replied.v1': replied,
  'id.lapor.complaint.postponed.v1': postponed,
  'id.lapor.complaint.resumed.v1': resumed,
  'id.lapor.complaint.archived.v1': archived,
  'id.lapor.complaint.completed.v1': completed,
  'id.lapor.complaint.reopened.v1': reopened,
  'id.lapor.complaint.rated.v1': rated,
  'id.lapor.complaint.recategorised.v1': recategorised,
  'id.lapor.complaint.linked.v1': linked,
  'id.lapor.complaint.attached.v1': attached,
  'id.lapor.complaint.withdrawn.v1': withdrawn,
  'id.lapor.complaint.ruled.v1': ruled,
  'id.lapor.participant.heartbeat.v1': heartbeat,
  'id.lapor.participant.signed-in.v1': signedIn,
  'id.lapor.participant.digest.v1': digest,
  'id.lapor.participant.letter-received.v1': letterReceived,
  'id.lapor.participant.letter-answered.v1': letterAnswered,
  'id.lapor.hub.resend-requested.v1': resendRequested,
  'id.lapor.hub.digest-requested.v1': digestRequested,
  'id.lapor.hub.complaint-restated.v1': complaintRestated,
  'id.lapor.hub.letter-issued.v1': letterIssued,
  [ledgerEntryType]: entry,
};
