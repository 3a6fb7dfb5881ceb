/** The calls a misbehaviour can be aimed at. */
export const targets = ['create', 'follow-up', 'status', 'all'] as const;
export type Target = (typeof targets)[number];

export interface Refusal {
  /** HTTP status to answer with, 400–599. */
  readonly status: number;
  /** How many more calls to refuse; null is for ever. */
  readonly times: number | null;
  readonly on: Target;
}

export interface SlowAcceptance {
  readonly seconds: number;
  /** How many more calls to answer late; null is for ever. */
  readonly times: number | null;
  readonly on: Target;
}

export const zones = ['WITA', 'WIB'] as const;
export type Zone = (typeof zones)[number];

/** How the sandbox treats its callers. Each part is harmless at its default. */
export interface Behaviour {
  readonly refuse: Refusal | null;
  readonly rateLimit: { readonly perSecond: number } | null;
  readonly slowAccept: SlowAcceptance | null;
  readonly duplicateWebhooks: boolean;
  readonly duplicateChanges: boolean;
  readonly outOfOrderWebhooks: boolean;
  readonly outOfOrderChanges: boolean;
  readonly maintenance: boolean;
  readonly stampZone: Zone;
  readonly stampWithoutZone: boolean;
  /** Citizens' complaints are verified and disposed by themselves; null leaves them to an admin. */
  readonly autoVerification: { readonly afterSeconds: number } | null;
}

export const GOOD_BEHAVIOUR: Behaviour = {
  refuse: null,
  rateLimit: null,
  slowAccept: null,
  duplicateWebhooks: false,
  duplicateChanges: false,
  outOfOrderWebhooks: false,
  outOfOrderChanges: false,
  maintenance: false,
  stampZone: 'WITA',
  stampWithoutZone: false,
  autoVerification: { afterSeconds: 0 },
};
