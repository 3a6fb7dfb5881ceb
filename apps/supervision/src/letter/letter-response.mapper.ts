import type { Day } from '../clock/day.js';
import type { ParticipantDirectory } from '../participant/participant-directory.js';
import type { LateComplaint } from './late-complaint.js';
import { kindAfter, letterKinds } from './letter-kind.js';
import type { LetterPreview } from './letter-preview.query.js';
import { isUnderWay, letterState } from './letter-state.js';
import type { TemplateVersion } from './letter-template.query.js';
import { filled } from './letter-text.js';
import type { LetterNewsRow, LetterRow, LetterVersionRow } from './letter.query.js';
import type {
  LetterAnswerResponse,
  LetterComplaintResponse,
  LetterItemResponse,
  LetterPreviewResponse,
  LetterResponse,
  LetterStepName,
  LetterStepResponse,
  LetterTemplateResponse,
} from './letter.response.js';

export const letterItem = (row: LetterRow, directory: ParticipantDirectory, today: Day): LetterItemResponse => ({
  id: row.id,
  participant: directory.reference(row.participant),
  kind: row.kind,
  state: letterState(row, today),
  number: row.number,
  subject: row.subject,
  deadline: row.deadline,
  issuedOn: row.issuedOn,
  draftedAt: row.draftedAt,
  answeredAt: row.answeredAt,
  complaints: row.complaints.length,
});

/** What is told of a letter besides its row. */
export interface LetterStory {
  readonly news: readonly LetterNewsRow[];
  readonly versions: readonly LetterVersionRow[];
  /** Of a draft; null once it was issued or given up. */
  readonly preview: LetterPreview | null;
  /** Its complaints as they stand now. */
  readonly present: readonly LateComplaint[];
  readonly today: Day;
  /** The last moment at which an answer is in time. */
  readonly answerBy: number;
}

export function letterDetail(row: LetterRow, directory: ParticipantDirectory, story: LetterStory): LetterResponse {
  const { news, versions, preview, present, today, answerBy } = story;
  const item = letterItem(row, directory, today);
  return {
    ...item,
    body: row.body,
    version: row.version,
    listed: (row.issuedComplaints ?? present).map(complaintResponse),
    preview: preview && previewResponse(preview),
    document: row.sha256 === null ? null : { sha256: row.sha256, bytes: row.bytes ?? 0 },
    follows: reference(row.follows, row.followsNumber),
    followedBy: reference(row.followedBy, row.followedByNumber),
    timeline: timelineOf(row, news, versions),
    answers: news.flatMap((one) => answerOf(one, answerBy)),
    versions: versions.map(({ changedBy: by, changedAt: at, ...version }) => ({
      ...version,
      ...{ by, at },
      complaints: [...version.complaints],
    })),
    refusal: row.refusal,
    nextKind: isUnderWay(item.state) ? kindAfter(row.kind) : null,
    stillLate: present.filter(({ missed }) => missed.length > 0).map(({ id }) => id),
    canSettle: isUnderWay(item.state),
  };
}

export const previewResponse = (preview: LetterPreview): LetterPreviewResponse => ({
  templateVersion: preview.template.version,
  subject: preview.subject,
  body: preview.body,
  filledSubject: filled(preview.subject, preview.values),
  filledBody: filled(preview.body, preview.values),
  deadline: preview.deadline,
  complaints: preview.complaints.map(complaintResponse),
  problems: preview.problems.map(({ field, reason }) => ({ field, reason })),
});

export const templateResponses = (versions: readonly TemplateVersion[]): LetterTemplateResponse[] =>
  letterKinds.map((kind) => ({
    kind,
    versions: versions
      .filter((one) => one.kind === kind)
      .map(({ version, name, subject, body, replyDays, numberFormat, reason, recordedBy, recordedAt }) => ({
        ...{ version, name, subject, body, replyDays, numberFormat, reason, recordedBy, recordedAt },
      })),
  }));

const complaintResponse = ({ id, trackingId, missed }: LateComplaint): LetterComplaintResponse => ({
  ...{ id, trackingId },
  missed: missed.map(({ clock, deadlineDay }) => ({ clock, deadlineDay })),
});

const reference = (id: string | null, number: string | null) =>
  id === null || number === null ? null : { id, number };

function answerOf({ kind, occurredAt: at, answer }: LetterNewsRow, answerBy: number): LetterAnswerResponse[] {
  if (kind !== 'answered' || answer === null) return [];
  return [
    {
      at,
      text: answer.text,
      office: answer.office?.word ?? null,
      attachments: (answer.attachments ?? []).map(({ url, name }) => ({ url, name: name ?? url })),
      isLate: Date.parse(at) >= answerBy,
    },
  ];
}

/** What the hub has sent it had, though its answer to us came a moment later. */
const handedAt = ({ handedAt: answered, sentAt }: LetterRow): string | null =>
  answered !== null && sentAt !== null && sentAt < answered ? sentAt : answered;

function timelineOf(
  row: LetterRow,
  news: readonly LetterNewsRow[],
  versions: readonly LetterVersionRow[],
): LetterStepResponse[] {
  const step = (name: LetterStepName, at: string | null, by: string | null = null, text: string | null = null) =>
    at === null ? [] : [{ step: name, at, by, text }];
  const told = news.flatMap(({ kind, occurredAt, answer }) => step(kind, occurredAt, null, answer?.text ?? null));
  const steps: LetterStepResponse[] = [
    // Whoever is told no versions is not told of the draft either.
    ...(versions.length > 0 ? step('drafted', row.draftedAt, row.draftedBy) : []),
    ...versions.slice(1).flatMap(({ changedAt, changedBy }) => step('changed', changedAt, changedBy)),
    ...step('issued', row.issuedAt, row.issuedBy, row.number),
    ...step('handed', handedAt(row)),
    ...told,
    ...(row.ended === null ? [] : step(row.ended, row.endedAt, row.endedBy, row.endNote)),
  ];
  steps.sort((one, other) => Date.parse(one.at ?? '') - Date.parse(other.at ?? ''));
  if (row.followedByNumber === null) return steps;
  return [...steps, { step: 'escalated', at: null, by: null, text: row.followedByNumber }];
}
