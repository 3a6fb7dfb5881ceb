import { Type, type Static } from 'typebox';
import { mostRanges, RangeDigest } from '../digest-schema.js';

/** The data of each event about a participant itself, `id.lapor.participant.<name>.v1`; `subject` is its code. */
export const participantEventData = {
  heartbeat: Type.Object(
    {
      software: Type.Optional(
        Type.String({ minLength: 1, maxLength: 100, description: 'name and version of the system' }),
      ),
      waiting: Type.Optional(
        Type.Integer({ minimum: 0, maximum: 2_147_483_647, description: 'events not yet sent to the hub' }),
      ),
    },
    { additionalProperties: false, description: "The participant's system is alive" },
  ),
  'signed-in': Type.Object(
    { role: Type.Enum(['admin', 'liaison', 'leader'], { description: 'as what' }) },
    {
      additionalProperties: false,
      description: 'Somebody signed in to the system: keaktifan counts it; no name travels',
    },
  ),
  digest: Type.Object(
    {
      run: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER, description: 'run of the request' }),
      request: Type.String({ pattern: '^[!-~]+$', maxLength: 128, description: 'id of the request' }),
      waiting: Type.Integer({ minimum: 0, maximum: 2_147_483_647, description: 'events not yet sent to the hub' }),
      ranges: Type.Array(RangeDigest, { minItems: 1, maxItems: mostRanges, description: 'the ranges asked for' }),
    },
    {
      additionalProperties: false,
      description: 'What the participant holds in ranges of complaints: its answer to a digest request of the hub',
    },
  ),
} as const;

export type ParticipantEventName = keyof typeof participantEventData;
export type ParticipantEventData = { [Name in ParticipantEventName]: Static<(typeof participantEventData)[Name]> };
export const participantEventNames = Object.keys(participantEventData) as ParticipantEventName[];

/** The CloudEvents type of a participant event. */
export const participantEventType = <Name extends ParticipantEventName>(
  name: Name,
): `id.lapor.participant.${Name}.v1` => `id.lapor.participant.${name}.v1`;
