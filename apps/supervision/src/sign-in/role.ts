/**
 * What a person may see. The province's supervisor and the Ombudsman's auditor read every regency; a leader reads
 * the cases of their own regency.
 */
export const roles = ['province-supervisor', 'regency-leader', 'ombudsman'] as const;
export type Role = (typeof roles)[number];

/** Who is signed in. */
export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  /** The participant the person belongs to; a regency's leader always belongs to one. */
  readonly participant: string | null;
}

/** The participant whose cases alone the person sees; null for who sees all. */
export const seesOnly = ({ role, participant }: Person): string | null =>
  role === 'regency-leader' ? participant : null;

/**
 * The person that an identity provider's claims describe, or null when they give no right to sign in here: a role
 * nobody knows, or a leader of no participant.
 */
export function personOf(claims: Readonly<Record<string, unknown>>): Person | null {
  const { sub, name, role, participant } = claims;
  const known = roles.find((candidate) => candidate === role);
  if (known === undefined || typeof sub !== 'string') return null;
  const belongsTo = typeof participant === 'string' && participant !== '' ? participant : null;
  if (known === 'regency-leader' && belongsTo === null) return null;
  return {
    subject: sub,
    name: typeof name === 'string' && name !== '' ? name : sub,
    role: known,
    participant: belongsTo,
  };
}
