/** How patient a reconciliation is. Times in milliseconds. */
export interface ReconciliationPlan {
  /** Until a participant that says nothing counts as not answering. */
  patience: number;
  /** Between looks for its answer. */
  answerPoll: number;
  /** Between two looks at the same complaint: what is on its way arrives meanwhile. */
  betweenLooks: number;
  /** Looks at a complaint that keeps moving. */
  mostLooks: number;
  /** Looks at a complaint that was healed, until it shows. */
  mostChecks: number;
  /** Differences that a run keeps of one participant; beyond, only their number. */
  mostKept: number;
}

export const reconciliationPlan: ReconciliationPlan = {
  patience: 60_000,
  answerPoll: 100,
  betweenLooks: 3_000,
  mostLooks: 6,
  mostChecks: 8,
  mostKept: 1_000,
};

/** Provides {@link ReconciliationPlan}. */
export const RECONCILIATION_PLAN = 'reconciliation plan';
