/** How delivery behaves in time and size. Durations are in milliseconds. */
export interface DeliverySettings {
  /** How long a lane stays with a holder that says nothing. */
  lease: number;
  /** How often a holder says that it is still there. */
  renewal: number;
  /** Longest that one call may take. Must be well below `lease`: a call is begun only if it ends within it. */
  callTimeout: number;
  /** Failures one after another that open a circuit. */
  failuresThatOpen: number;
  /** How long a circuit stays open before one call tries again. */
  openFor: number;
  /** How often a lane looks for itself, should a notification have been lost. */
  poll: number;
  /** How often pending entries that are due are looked for. */
  pendingPoll: number;
  /** How often participants are looked at for a way of delivery that was added, changed or taken away. */
  participantsPoll: number;
  /** Entries published at once. */
  publishedAtOnce: number;
  /** Entries taken up at once for calls. */
  calledAtOnce: number;
  /** Positions of the ledger that one answer of the gateway looks through. */
  lookedThroughAtOnce: number;
  retry: RetryPlan;
}

/** When a failed entry is tried again, and when no more. */
export interface RetryPlan {
  /** Milliseconds after the first failure; doubles with each further one. */
  first: number;
  longest: number;
  /** Failures of the entry itself, not of its destination, after which it is given up. */
  mostAttempts: number;
}

/** Provides {@link DeliverySettings}. */
export const DELIVERY_SETTINGS = Symbol('delivery settings');

export const deliverySettings: DeliverySettings = {
  lease: 15_000,
  renewal: 3_000,
  callTimeout: 10_000,
  failuresThatOpen: 5,
  openFor: 10_000,
  poll: 2_000,
  pendingPoll: 1_000,
  participantsPoll: 5_000,
  publishedAtOnce: 2_000,
  calledAtOnce: 100,
  lookedThroughAtOnce: 20_000,
  retry: { first: 1_000, longest: 600_000, mostAttempts: 16 },
};

/** How delivery behaves when an instance that says nothing is to be missed after so long. */
export const settingsFor = (takeoverSeconds: number): DeliverySettings => ({
  ...deliverySettings,
  lease: takeoverSeconds * 1_000,
  renewal: takeoverSeconds * 200,
  callTimeout: Math.floor((takeoverSeconds * 2_000) / 3),
});

/** Provides the clock that delivered events and signatures are stamped by. */
export const DELIVERY_CLOCK = Symbol('delivery clock');
