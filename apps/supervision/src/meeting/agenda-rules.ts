/** By what an agenda is made of figures. Data: no regulation says what a coordination meeting takes up. */
export interface AgendaRules {
  readonly version: number;
  /** A share of complaints that were followed up, from 0 to 1: below it is taken up. */
  readonly followedUpBand: number;
  /** As {@link followedUpBand}, of what was done in time. */
  readonly onTimeBand: number;
  /** A share that is this much lower than in the period before is taken up. */
  readonly drop: number;
  /** A share of fewer complaints says nothing. */
  readonly leastComplaints: number;
  /** A sign that this many complaints show is taken up. */
  readonly leastSigns: number;
  /** Mean score of a quality review, from 0 to 1: below it is taken up. */
  readonly qualityBand: number;
}

/** The bands are those that national reports show; the rest is an assumption of ours. */
export const agendaRules: AgendaRules = {
  version: 1,
  followedUpBand: 0.9,
  onTimeBand: 0.9,
  drop: 0.05,
  leastComplaints: 5,
  leastSigns: 3,
  qualityBand: 0.6,
};
