/** Which part of a complaint two participants speak about; each part has one owner at a time. */
export const conflictFields = [
  'report',
  'reporter-voice',
  'tracking-id',
  'status',
  'handling',
  'classification',
  'relation',
] as const;
export type ConflictField = (typeof conflictFields)[number];

/** Why what was said was not applied, as the hub names it. */
export const conflictCauses = [
  'EXPORT_DIFFERS',
  'TRACKING_ID_TAKEN',
  'NOT_OWNER',
  'STAGE_FORBIDS',
  'TOLD_LATE',
] as const;
export type ConflictCause = (typeof conflictCauses)[number];

/** `claim`: what was said and not applied is taken after all. `stands`: what stands goes on standing. */
export const rulingOutcomes = ['claim', 'stands'] as const;
export type RulingOutcome = (typeof rulingOutcomes)[number];

export const conflictStates = ['open', 'ruled'] as const;
export type ConflictState = (typeof conflictStates)[number];

/** What an event says, by name, so that the pages can say it in the reader's language. */
export const factNames = [
  'title',
  'body',
  'text',
  'reason',
  'note',
  'comment',
  'lead',
  'to',
  'office',
  'category',
  'classification',
  'channel',
  'place',
  'addressee',
  'handler',
  'status',
  'statusWord',
  'by',
  'waives',
  'until',
  'score',
  'rating',
  'trackingId',
  'duplicateOf',
  'attachments',
] as const;
export type FactName = (typeof factNames)[number];

/** Words of the wire, codes and instants stay as they are; participants are called by their names. */
export interface Fact {
  readonly name: FactName;
  readonly value: string;
}
