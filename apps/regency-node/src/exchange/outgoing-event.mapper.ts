import {
  complaintEventType,
  isComplaintEvent,
  parseEvent,
  participantEventType,
  type ComplaintEvent,
  type ComplaintEventData,
  type ComplaintEventName,
  type LaporEvent,
  type ParticipantEventData,
  type ParticipantEventName,
} from '#contract';
import { ContractError } from './contract.errors.js';

/** What is said about a complaint: the name of an event type and the data that belongs to it. */
export type ComplaintChange = {
  [Name in ComplaintEventName]: { readonly name: Name; readonly data: ComplaintEventData[Name] };
}[ComplaintEventName];

/** What a regency says about itself. */
export type ParticipantNews = {
  [Name in ParticipantEventName]: { readonly name: Name; readonly data: ParticipantEventData[Name] };
}[ParticipantEventName];

interface Envelope {
  readonly id: string;
  /** The regency's code. */
  readonly source: string;
  readonly time: Date;
}

interface ComplaintEnvelope extends Envelope {
  readonly subject: string;
  /** Counts our events about this complaint from 1: the hub sees when one is missing. */
  readonly sequence: number;
  /** The delivered event that this one answers. */
  readonly causationId: string | null;
}

/** @throws ContractError */
export function complaintEvent(envelope: ComplaintEnvelope, change: ComplaintChange): ComplaintEvent {
  const event = checked({
    ...attributes(envelope),
    type: complaintEventType(change.name),
    subject: envelope.subject,
    sequence: envelope.sequence,
    ...(envelope.causationId !== null && { causationid: envelope.causationId }),
    data: change.data,
  });
  if (!isComplaintEvent(event)) throw new Error(`${event.type} is not about a complaint.`);
  return event;
}

/** @throws ContractError */
export const participantEvent = (envelope: Envelope, news: ParticipantNews): LaporEvent =>
  checked({
    ...attributes(envelope),
    type: participantEventType(news.name),
    subject: envelope.source,
    data: news.data,
  });

const attributes = ({ id, source, time }: Envelope) => ({
  specversion: '1.0',
  id,
  source,
  time: time.toISOString(),
  datacontenttype: 'application/json',
});

function checked(candidate: object): LaporEvent {
  const parsed = parseEvent(candidate);
  if (!parsed.ok) throw new ContractError(parsed.problems);
  return parsed.event;
}
