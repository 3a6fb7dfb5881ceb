import { Type, type Static } from 'typebox';
import { ParticipantCode } from './identifiers.js';

/** The six statuses that reports count, in the order a complaint meets them. */
export const statuses = [
  'belum-terverifikasi',
  'belum-ditindaklanjuti',
  'diproses',
  'selesai',
  'ditunda',
  'diarsip',
] as const;
export const Status = Type.Enum([...statuses], { description: 'status as reports count it' });
export type Status = (typeof statuses)[number];

/** `pengaduan` is split by whether it charges officials with abuse or law-breaking (berkadar pengawasan). */
export const classifications = [
  'pengaduan-berkadar-pengawasan',
  'pengaduan-tidak-berkadar-pengawasan',
  'aspirasi',
  'permintaan-informasi',
] as const;
export const Classification = Type.Enum([...classifications], { description: 'klasifikasi laporan' });
export type Classification = (typeof classifications)[number];

export const channels = [
  'website',
  'android',
  'ios',
  'sms',
  'whatsapp',
  'x',
  'instagram',
  'walk-in',
  'regency-app',
  'other',
] as const;
export const Channel = Type.Enum([...channels], { description: 'sumber laporan' });
export type Channel = (typeof channels)[number];

/**
 * A participant's own word for a category or an office, exactly as it came. `code` is the hub's mapping of it
 * and is absent for as long as nobody mapped the word.
 */
export const Word = Type.Object(
  {
    word: Type.String({ minLength: 1, maxLength: 200, description: 'the word as it came' }),
    code: Type.Optional(Type.String({ minLength: 1, maxLength: 64, description: 'its code, once mapped' })),
  },
  { additionalProperties: false, description: "a participant's own word and, once mapped, its code" },
);
export type Word = Static<typeof Word>;

/** Only web addresses, since pages make links of them. */
export const WebAddress = Type.String({
  format: 'uri',
  pattern: '^https?://',
  maxLength: 2_000,
  description: 'web address (http or https)',
});

/** Attachments travel by reference; the bytes stay with their owner. */
export const Attachment = Type.Object(
  {
    url: WebAddress,
    mediaType: Type.String({
      pattern: '^[a-z]+/[A-Za-z0-9.+-]+$',
      maxLength: 127,
      description: 'media type, such as image/jpeg',
    }),
    bytes: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: 'size in bytes' }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the bytes, 64 lower-case hex digits' }),
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 255, description: 'file name to show' })),
  },
  { additionalProperties: false, description: 'reference to an attachment' },
);
export type Attachment = Static<typeof Attachment>;

/** One addressee of a disposition. Exactly one of a disposition's assignments is the lead. */
export const Assignment = Type.Object(
  {
    participant: ParticipantCode,
    office: Type.Optional(Word),
    lead: Type.Boolean({ description: 'whether it answers for the whole' }),
  },
  { additionalProperties: false, description: 'who is to handle it' },
);
export type Assignment = Static<typeof Assignment>;
