/** Why a chosen complaint is left out, in the order in which it is asked. */
export const leftOutReasons = [
  'unknown',
  'secret',
  'no-meeting',
  'no-regency',
  'not-in-meeting',
  'closed',
  'not-late',
  'in-open-letter',
  'on-agenda',
  'full',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];
