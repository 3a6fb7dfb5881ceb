import { Type, type Static } from 'typebox';
import { ComplaintId, Instant } from './identifiers.js';
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

/** One JSON Schema per type of request. */
export const hubRequestSchemas = new Map(
  hubRequestNames.map((name) => [
    hubRequestType(name),
    Type.Object(
      {
        specversion: Type.Literal('1.0', { description: 'version of CloudEvents' }),
        id: Type.String({ pattern: '^[!-~]+$', maxLength: 128, description: 'unique; visible ASCII characters' }),
        source: Type.Literal('hub'),
        subject: ComplaintId,
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
  const problems = check(candidate);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, request: candidate as HubRequest };
}
