import { Type, type Static, type TSchema } from 'typebox';
import type { DeliveredEvent } from './cloud-event.js';
import { digestDetails, mostRanges, RangePrefix } from './digest-schema.js';
import { ComplaintId, Instant, ParticipantCode } from './identifiers.js';
import { documentProblems, Letter } from './letter.js';
import { parseEvent } from './parse-event.js';
import { schemaCheck, type EventProblem } from './schema-check.js';

const sequence = (description: string) => Type.Integer({ minimum: 1, maximum: 2_147_483_647, description });

/** The data of each request of the hub to a participant, by the name in its type, `id.lapor.hub.<name>.v1`. */
export const hubRequestData = {
  'resend-requested': Type.Object(
    {
      from: sequence("the first sequence of the participant's own events about the subject that is missing"),
      to: sequence('the last one that is missing'),
    },
    {
      additionalProperties: false,
      description: 'Events of this participant are missing between others: they are to be sent again as they were',
    },
  ),
  'digest-requested': Type.Object(
    {
      run: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER, description: 'to be given in the answer' }),
      ranges: Type.Array(RangePrefix, { minItems: 1, maxItems: mostRanges, description: 'what is asked about' }),
      detail: Type.Enum([...digestDetails], {
        description: 'each range in its 16 parts, or line by line; more than 500 lines are never asked for at once',
      }),
    },
    {
      additionalProperties: false,
      description: 'What the participant holds is compared: the answer is its event digest',
    },
  ),
  'complaint-restated': Type.Object(
    {
      version: Type.Union([sequence('ledgerversion of the last event that was told'), Type.Null()], {
        description: 'null when the participant is the only one who spoke',
      }),
      said: Type.Integer({
        minimum: 0,
        maximum: 2_147_483_647,
        description: "last sequence of the participant's own events that the hub knows; later ones still count",
      }),
      events: Type.Array(
        Type.Unsafe<DeliveredEvent>(
          Type.Object({
            id: Type.String(),
            source: ParticipantCode,
            subject: ComplaintId,
            type: Type.String({ pattern: '^id\\.lapor\\.complaint\\.' }),
          }),
        ),
        { minItems: 1, description: 'every event that counts, from the first; each by the schema of its own type' },
      ),
    },
    {
      additionalProperties: false,
      description: 'What the participant holds of a complaint is not what it was told: it is to be made anew of this',
    },
  ),
  'letter-issued': Letter,
} as const;

export type HubRequestName = keyof typeof hubRequestData;
export type HubRequestData = { [Name in HubRequestName]: Static<(typeof hubRequestData)[Name]> };
export const hubRequestNames = Object.keys(hubRequestData) as HubRequestName[];

/** The CloudEvents type of a request of the hub. */
export const hubRequestType = <Name extends HubRequestName>(name: Name): `id.lapor.hub.${Name}.v1` =>
  `id.lapor.hub.${name}.v1`;

/**
 * What the hub asks a participant, on its out-topic, by webhook or in what the gateway answers. Asked again it is
 * another event with another id; who has answered already may answer again, for repetitions do no harm.
 */
export type HubRequest<Name extends HubRequestName = HubRequestName> = Name extends HubRequestName
  ? {
      specversion: '1.0';
      id: string;
      source: 'hub';
      subject: string;
      type: `id.lapor.hub.${Name}.v1`;
      time: string;
      datacontenttype: 'application/json';
      data: HubRequestData[Name];
    }
  : never;

/** Requests that are no matter of one complaint: their subject is the participant. */
const ofParticipants: ReadonlySet<HubRequestName> = new Set(['digest-requested', 'letter-issued']);

/** One JSON Schema per type of request. */
export const hubRequestSchemas: ReadonlyMap<string, TSchema> = new Map(
  hubRequestNames.map((name): [string, TSchema] => [
    hubRequestType(name),
    Type.Object(
      {
        specversion: Type.Literal('1.0', { description: 'version of CloudEvents' }),
        id: Type.String({ pattern: '^[!-~]+$', maxLength: 128, description: 'unique; visible ASCII characters' }),
        source: Type.Literal('hub'),
        subject: ofParticipants.has(name) ? ParticipantCode : ComplaintId,
        type: Type.Literal(hubRequestType(name)),
        time: Instant,
        datacontenttype: Type.Literal('application/json', { description: 'media type of the data' }),
        data: hubRequestData[name],
      },
      { additionalProperties: false, $id: hubRequestType(name), title: hubRequestType(name) },
    ),
  ]),
);

export type ParsedHubRequest = { ok: true; request: HubRequest } | { ok: false; problems: EventProblem[] };

const checks = new Map(
  [...hubRequestSchemas].map(([type, schema]): [string, ReturnType<typeof schemaCheck>] => [type, schemaCheck(schema)]),
);

/** Parses a delivery that may be a request: null when it is none. Never throws. */
export function parseHubRequest(candidate: unknown): ParsedHubRequest | null {
  if (typeof candidate !== 'object' || candidate === null || !('type' in candidate)) return null;
  const check = checks.get(String(candidate.type));
  if (!check) return null;
  const schemaProblems = check(candidate);
  if (schemaProblems.length > 0) return { ok: false, problems: schemaProblems };
  const request = candidate as HubRequest;
  const problems = dataProblems(request);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, request };
}

/** What of a request its schema cannot say. */
function dataProblems(request: HubRequest): EventProblem[] {
  if (request.type === hubRequestType('complaint-restated')) return eventProblems(request);
  return request.type === hubRequestType('letter-issued') ? documentProblems(request.data) : [];
}

/** Each event of a restatement follows the schema of its own type and is about the same complaint. */
const eventProblems = ({ subject, data }: HubRequest<'complaint-restated'>): EventProblem[] =>
  data.events.flatMap((event, index) => {
    const below = (field: string): string => [`data.events.${index}`, field].filter(Boolean).join('.');
    const parsed = parseEvent(event);
    if (!parsed.ok) return parsed.problems.map(({ field, reason }) => ({ field: below(field), reason }));
    return event.subject === subject ? [] : [{ field: below('subject'), reason: 'must be that of the request' }];
  });
