import { Type, type Static } from 'typebox';
import { mostRanges, RangeDigest } from '../digest-schema.js';
import { LetterId } from '../letter.js';
import { Attachment, Word } from '../vocabulary.js';

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
  'letter-received': Type.Object(
    {
      letter: LetterId,
      sha256: Type.String({
        pattern: '^[0-9a-f]{64}$',
        description: 'SHA-256 of the document as it arrived, 64 lower-case hex digits',
      }),
    },
    { additionalProperties: false, description: 'A letter of the province arrived and is kept' },
  ),
  'letter-answered': Type.Object(
    {
      letter: LetterId,
      text: Type.String({ minLength: 1, maxLength: 20_000, description: 'the answer' }),
      office: Type.Optional(Word),
      attachments: Type.Optional(Type.Array(Attachment, { maxItems: 20, description: 'references to attachments' })),
    },
    {
      additionalProperties: false,
      description: 'The participant answers a letter of the province; another one adds to it and replaces nothing',
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
