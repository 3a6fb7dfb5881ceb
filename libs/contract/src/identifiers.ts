import { Type, type Static } from 'typebox';

const participantPattern = '(national|\\d{2}(\\.\\d{2})?)';

/** `national`, a province (`63`) or a regency (`63.71`) by its Kemendagri code. Text: `63.10` is not `63.1`. */
export const ParticipantCode = Type.String({
  pattern: `^${participantPattern}$`,
  description: 'code of a participant: national, a province (63) or a regency (63.71)',
});
export type ParticipantCode = Static<typeof ParticipantCode>;

/** The participant where the complaint was filed, a dash, and that system's own number: `63.71-2026-000123`. */
export const ComplaintId = Type.String({
  pattern: `^${participantPattern}-[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`,
  description: 'complaint id: the participant where it was filed, a dash, and the number that system gave it',
});
export type ComplaintId = Static<typeof ComplaintId>;

/** Digits, seven today. Text, never a number. */
export const TrackingId = Type.String({
  pattern: '^\\d{1,12}$',
  description: 'tracking id of SP4N-LAPOR!, digits as text',
});
export type TrackingId = Static<typeof TrackingId>;

/**
 * Time zone offset is required: the national platform stamps WIB, South Kalimantan lives in WITA. The pattern leaves
 * out what RFC 3339 allows and a database or `Date` does not take: leap seconds, year 0, a space for the T, +23:59.
 */
export const Instant = Type.String({
  format: 'date-time',
  pattern: '^[12]\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
  description: 'RFC 3339 instant with its offset, such as 2026-01-02T10:15:00+08:00',
});

/** The complaint id that a complaint has when it was filed on the national platform. */
export const nationalComplaintId = (trackingId: TrackingId): ComplaintId => `national-${trackingId}`;

/** The tracking id inside the id of a complaint filed on the national platform, else null. */
export const trackingIdOf = (complaintId: ComplaintId): TrackingId | null =>
  /^national-(\d{1,12})$/.exec(complaintId)?.[1] ?? null;

/** The participant where a complaint was filed. */
export const filedAt = (complaintId: ComplaintId): ParticipantCode => complaintId.slice(0, complaintId.indexOf('-'));
