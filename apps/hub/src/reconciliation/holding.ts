/** What a range of complaints sums up to at one side. */
export interface RangeSum {
  prefix: string;
  count: number;
  hash: string;
}

/** Part of a complaint that two systems compare, each by a short hash. */
export interface Parts {
  title: string;
  body: string;
  /** By who gave them, in the order of their codes. */
  answers: readonly { by: string; count: number; hash: string }[];
  replies: { count: number; hash: string };
}

/** What one side holds of a complaint. */
export interface Holding {
  id: string;
  /** Version of the last event that the participant was told; null when it was told none, or versions say nothing. */
  version: number | null;
  digest: string;
  status: string;
  trackingId: string | null;
  /** The last sequence of the participant's own events; null when it does not count them. */
  said: number | null;
  parts: Parts;
}

/** What a participant should hold of a complaint, by the ledger. */
export interface ExpectedHolding extends Holding {
  filedBy: string;
  handler: string | null;
}
