import { Type, type Static } from 'typebox';
import { ComplaintId, ParticipantCode, TrackingId } from './identifiers.js';
import { Status } from './vocabulary.js';

/** Ranges that are asked for at once. */
export const mostRanges = 64;

/** Complaints lie by the SHA-256 (hex) of their ids; the empty prefix is all of them. */
export const RangePrefix = Type.String({
  pattern: '^[0-9a-f]{0,64}$',
  description: 'prefix of the SHA-256 (hex, lower case) of complaint ids; empty for all',
});

export const digestDetails = ['children', 'complaints'] as const;
export type DigestDetail = (typeof digestDetails)[number];

const hash = (description: string) => Type.String({ pattern: '^[0-9a-f]{64}$', description });
const shortHash = (description: string) => Type.String({ pattern: '^[0-9a-f]{16}$', description });
const count = (description: string) => Type.Integer({ minimum: 0, maximum: 2_147_483_647, description });

const RangeSum = Type.Object(
  {
    prefix: RangePrefix,
    count: count('complaints in the range'),
    hash: hash('sum of the hashes of what is held of each, modulo 2^256; libs/contract range-digest says how'),
  },
  { additionalProperties: false, description: 'a range of complaints, summed up' },
);
export type RangeSum = Static<typeof RangeSum>;

const DigestLine = Type.Object(
  {
    id: ComplaintId,
    version: Type.Union([Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), Type.Null()], {
      description: 'ledgerversion of the last event that was told; null when none was',
    }),
    digest: hash('digest of the complaint that all systems compute alike'),
    status: Status,
    trackingId: Type.Union([TrackingId, Type.Null()]),
    said: Type.Union([Type.Integer({ minimum: 0, maximum: 2_147_483_647 }), Type.Null()], {
      description: "last sequence of the participant's own events, sent or not; null when it does not count them",
    }),
    parts: Type.Object(
      {
        title: shortHash('of the title'),
        body: shortHash('of the text'),
        answers: Type.Array(
          Type.Object(
            { by: ParticipantCode, count: count('answers'), hash: shortHash('of the answers') },
            { additionalProperties: false },
          ),
          { maxItems: 1_000, description: 'the answers, by who gave them' },
        ),
        replies: Type.Object(
          { count: count('replies'), hash: shortHash('of the replies') },
          { additionalProperties: false },
        ),
      },
      { additionalProperties: false, description: 'first 16 digits of the SHA-256 of each part' },
    ),
  },
  { additionalProperties: false, description: 'what is held of one complaint' },
);
export type DigestLine = Static<typeof DigestLine>;

export const RangeDigest = Type.Object(
  {
    ...RangeSum.properties,
    children: Type.Optional(Type.Array(RangeSum, { minItems: 16, maxItems: 16, description: 'the range in 16 parts' })),
    complaints: Type.Optional(
      Type.Array(DigestLine, {
        maxItems: 500,
        description: 'each complaint; left out where the answer would have more than 500',
      }),
    ),
  },
  { additionalProperties: false, description: 'what is held in a range' },
);
export type RangeDigest = Static<typeof RangeDigest>;
