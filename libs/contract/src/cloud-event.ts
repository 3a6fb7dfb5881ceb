import { Type, type TSchema } from 'typebox';
import { ComplaintId, Instant, ParticipantCode } from './identifiers.js';
import { complaintEventData, complaintEventNames, complaintEventType } from './events/complaint-events.js';
import type { ComplaintEventData, ComplaintEventName } from './events/complaint-events.js';
import { participantEventData, participantEventNames, participantEventType } from './events/participant-events.js';
import type { ParticipantEventData, ParticipantEventName } from './events/participant-events.js';

/** Visible ASCII only: ids travel in HTTP headers too. */
const eventId = (maxLength: number, description: string) =>
  Type.String({ pattern: '^[!-~]+$', maxLength, description: `${description}; visible ASCII characters` });

/** Attributes every event carries. Extension attributes of CloudEvents are lower case and digits only. */
const attributes = {
  specversion: Type.Literal('1.0', { description: 'version of CloudEvents' }),
  id: eventId(128, 'unique per source: the same id is the same event'),
  source: ParticipantCode,
  time: Instant,
  datacontenttype: Type.Optional(Type.Literal('application/json', { description: 'media type of the data' })),
  dataschema: Type.Optional(
    Type.String({ format: 'uri', maxLength: 2_000, description: 'where a schema of the data is; not followed' }),
  ),
  sequence: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 2_147_483_647,
      description: 'counts the events of this source about this subject from 1; without it order is by time',
    }),
  ),
  partitionkey: Type.Optional(
    Type.String({ minLength: 1, maxLength: 128, description: 'the Kafka key; SDKs take it from here' }),
  ),
  causationid: Type.Optional(eventId(300, 'the event that caused this one')),
  traceparent: Type.Optional(
    Type.String({
      pattern: '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
      description: 'W3C trace context',
    }),
  ),
  tracestate: Type.Optional(Type.String({ maxLength: 512, description: 'W3C trace context' })),
  ledgerversion: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 2_147_483_647,
      description: 'set by the hub on delivery: version of the complaint after this event',
    }),
  ),
  ledgerhash: Type.Optional(
    Type.String({
      pattern: '^[0-9a-f]{64}$',
      description: 'set by the hub on delivery: hash of the ledger entry',
    }),
  ),
};

interface Attributes {
  specversion: '1.0';
  id: string;
  source: ParticipantCode;
  subject: string;
  time: string;
  datacontenttype?: 'application/json';
  dataschema?: string;
  sequence?: number;
  partitionkey?: string;
  causationid?: string;
  traceparent?: string;
  tracestate?: string;
  ledgerversion?: number;
  ledgerhash?: string;
}

export type ComplaintEvent<Name extends ComplaintEventName = ComplaintEventName> = Name extends ComplaintEventName
  ? Attributes & { type: `id.lapor.complaint.${Name}.v1`; data: ComplaintEventData[Name] }
  : never;
export type ParticipantEvent<Name extends ParticipantEventName = ParticipantEventName> =
  Name extends ParticipantEventName
    ? Attributes & { type: `id.lapor.participant.${Name}.v1`; data: ParticipantEventData[Name] }
    : never;
export type LaporEvent = ComplaintEvent | ParticipantEvent;
export type LaporEventType = LaporEvent['type'];

const cloudEvent = (type: string, subject: TSchema, data: TSchema): TSchema =>
  Type.Object(
    { ...attributes, type: Type.Literal(type), subject, data },
    { additionalProperties: false, $id: type, title: type },
  );

/** One JSON Schema per event type: the single source of validation, the AsyncAPI document and the docs. */
export const eventSchemas: ReadonlyMap<string, TSchema> = new Map([
  ...complaintEventNames.map((name): [string, TSchema] => {
    const type = complaintEventType(name);
    return [type, cloudEvent(type, ComplaintId, complaintEventData[name])];
  }),
  ...participantEventNames.map((name): [string, TSchema] => {
    const type = participantEventType(name);
    return [type, cloudEvent(type, ParticipantCode, participantEventData[name])];
  }),
]);

export const isComplaintEvent = (event: LaporEvent): event is ComplaintEvent =>
  event.type.startsWith('id.lapor.complaint.');

/** `filed` of `id.lapor.complaint.filed.v1`. */
export const complaintEventName = (event: ComplaintEvent): ComplaintEventName =>
  event.type.slice('id.lapor.complaint.'.length, -'.v1'.length) as ComplaintEventName;

/** Narrows a complaint event by the name in its type. */
export const isNamed = <Name extends ComplaintEventName>(
  event: LaporEvent,
  name: Name,
): event is ComplaintEvent<Name> => event.type === complaintEventType(name);

export type DeliveredEvent = ComplaintEvent & { ledgerversion: number; ledgerhash: string };
