/** `proposed` until another person has decided. */
export const publicationStates = ['proposed', 'published', 'declined'] as const;
export type PublicationState = (typeof publicationStates)[number];

export interface Publication {
  readonly id: number;
  /** The ranking as canonical JSON. */
  readonly snapshot: string;
  readonly sha256: string;
  readonly state: PublicationState;
  /** Subject of who proposed it, by which it is told that another person decides; null of what is older. */
  readonly proposer: string | null;
  readonly proposedBy: string;
  readonly proposedAt: string;
  /** Null while nobody has decided. */
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
}

export type Proposal = Pick<Publication, 'snapshot' | 'sha256' | 'proposedBy'> & { readonly proposer: string };

export interface Decision {
  readonly id: number;
  readonly isApproved: boolean;
  readonly by: string;
  readonly reason: string | null;
}

/** Rankings that are proposed or published. What is decided is never changed or taken back. */
export abstract class PublicationRepository {
  abstract propose(proposal: Proposal): Promise<number>;

  /** @returns false when somebody has decided already */
  abstract decide(decision: Decision): Promise<boolean>;
}
