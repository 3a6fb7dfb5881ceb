import { channels, classifications, statuses, type ComplaintEventData, type ReporterIdentity } from '#contract';
import type { Attachment, Channel, Classification, Status } from '#contract';
import {
  BooleanField,
  ChoiceField,
  CodeListField,
  IntegerField,
  ListField,
  ObjectField,
  PatternField,
  TextField,
} from './field.request.js';

const participant = /^(national|\d{2}(\.\d{2})?)$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

export class WordRequest {
  @TextField(200, { description: 'As the regency itself calls it', example: 'Jalan berlubang' })
  word!: string;
}

export class AttachmentRequest implements Attachment {
  @TextField(2_000, { description: 'Where the bytes can be fetched: they stay with their owner' })
  url!: string;
  @PatternField(/^[a-z]+\/[A-Za-z0-9.+-]+$/, { example: 'image/jpeg' })
  mediaType!: string;
  @IntegerField(0, Number.MAX_SAFE_INTEGER)
  bytes!: number;
  @PatternField(/^[0-9a-f]{64}$/)
  sha256!: string;
  @TextField(255, { optional: true })
  name?: string;
}

export class ReporterRequest implements ReporterIdentity {
  @TextField(200)
  name!: string;
  @TextField(30, { optional: true })
  phone?: string;
  @TextField(254, { optional: true })
  email?: string;
  @TextField(500, { optional: true })
  address?: string;
}

export class NotedRequest {
  @TextField(200, { description: 'The officer who says when it was received', example: 'Siti Aminah' })
  by!: string;
  @PatternField(instant, { description: 'Not in the future, nor more than 90 days ago' })
  receivedAt!: string;
}

export class FileComplaintRequest {
  @TextField(300, { example: 'Lampu jalan padam di depan pasar' })
  title!: string;
  @TextField(20_000)
  body!: string;
  @ChoiceField(classifications, { optional: true })
  classification?: Classification;
  @ObjectField(WordRequest, { optional: true })
  category?: WordRequest;
  @ChoiceField(channels)
  channel!: Channel;
  @BooleanField({ description: 'Anonim: hides who reported' })
  anonymous!: boolean;
  @BooleanField({ description: 'Rahasia: restricts who may read the report at all' })
  secret!: boolean;
  @TextField(300, { optional: true })
  place?: string;
  @ListField(AttachmentRequest, [0, 20], { optional: true })
  attachments?: AttachmentRequest[];
  @ObjectField(ReporterRequest, { optional: true, description: 'Leaves this node only sealed to the key of the hub' })
  reporter?: ReporterRequest;
  @ObjectField(NotedRequest, { optional: true, description: 'Received on paper while a system was away' })
  noted?: NotedRequest;
}

export class VerificationRequest implements Data<'verified'> {
  @ChoiceField(classifications, { optional: true })
  classification?: Classification;
  @ObjectField(WordRequest, { optional: true })
  category?: WordRequest;
  @TextField(2_000, { optional: true })
  note?: string;
}

export class AssignmentRequest {
  @PatternField(participant, { example: '63.71' })
  participant!: string;
  @ObjectField(WordRequest, { optional: true })
  office?: WordRequest;
  @BooleanField({ description: 'Exactly one of the addressees is the lead' })
  lead!: boolean;
}

export class DispositionRequest implements Data<'disposed'> {
  @ListField(AssignmentRequest, [1, 15])
  to!: AssignmentRequest[];
  @TextField(2_000, { optional: true })
  note?: string;
}

export class FollowUpRequest implements Data<'followedup'> {
  @TextField(20_000, { description: 'The answer to the reporter' })
  text!: string;
  @ObjectField(WordRequest, { optional: true })
  office?: WordRequest;
  @ListField(AttachmentRequest, [0, 20], { optional: true })
  attachments?: AttachmentRequest[];
}

export class ReplyRequest implements Data<'replied'> {
  @TextField(20_000, { description: "The reporter's words" })
  text!: string;
  @ListField(AttachmentRequest, [0, 20], { optional: true })
  attachments?: AttachmentRequest[];
}

export class TransferRequest implements Data<'transferred'> {
  @PatternField(participant, { example: '63.03' })
  to!: string;
  @TextField(2_000)
  reason!: string;
}

export class PostponementRequest implements Data<'postponed'> {
  @TextField(2_000)
  reason!: string;
  @PatternField(instant, { optional: true, example: '2026-12-01T00:00:00+08:00' })
  until?: string;
}

export class ResumptionRequest implements Data<'resumed'> {
  @TextField(2_000, { optional: true })
  note?: string;
}

export class ArchivingRequest implements Data<'archived'> {
  @TextField(2_000)
  reason!: string;
}

export class CompletionRequest implements Data<'completed'> {
  @ChoiceField(['reporter', 'admin', 'system'])
  by!: 'reporter' | 'admin' | 'system';
  @TextField(2_000, { optional: true })
  note?: string;
  @CodeListField(participant, 14, { optional: true, description: 'Whose open tasks the lead waives' })
  waives?: string[];
}

export class ReopeningRequest implements Data<'reopened'> {
  @TextField(2_000)
  reason!: string;
}

export class RatingRequest implements Data<'rated'> {
  @IntegerField(1, 5)
  score!: number;
  @TextField(2_000, { optional: true })
  comment?: string;
}

export class CategoryRequest implements Data<'recategorised'> {
  @ChoiceField(classifications, { optional: true })
  classification?: Classification;
  @ObjectField(WordRequest, { optional: true })
  category?: WordRequest;
  @TextField(2_000, { optional: true })
  reason?: string;
}

export class WithdrawalRequest implements Data<'withdrawn'> {
  @TextField(2_000, { optional: true })
  reason?: string;
}

export class AttachmentsRequest implements Data<'attached'> {
  @ListField(AttachmentRequest, [1, 20])
  attachments!: AttachmentRequest[];
}

export class LinkRequest implements Data<'linked'> {
  @PatternField(/^(national|\d{2}(\.\d{2})?)-[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { example: '63.71-2026-000001' })
  duplicateOf!: string;
  @TextField(2_000, { optional: true })
  reason?: string;
}

export class AgreementRequest {
  @TextField(20_000, { description: 'Complaint ids, separated by commas' })
  ids!: string;
}

export class QueueRequest {
  @ChoiceField(statuses, { optional: true })
  status?: Status;
  @TextField(90, { optional: true, description: 'Id of the last complaint of the page before' })
  after?: string;
}

/** Each step's body is the data of its event. */
type Data<Name extends keyof ComplaintEventData> = ComplaintEventData[Name];
