import type { indonesianRegencyReview } from './indonesian-regency-review';

export const englishRegencyReview: typeof indonesianRegencyReview = {
  name: 'Quality review of answers',
  explained:
    'Estimates for all answers of that period, from a sample that was drawn and read by two people without names; ranges at 95 % confidence.',
  none: 'No round of review has been closed yet.',
  noneBefore: 'There is no round before it to compare with.',
  newest: 'Newest',
  before: 'Before',
  round: (number) => `Round ${number}`,
  about: (period, closed) => `${period} · closed ${closed}`,
  notReviewed: 'This participant was not judged in this round.',
  nothingRead: (size) => `No case was read (${size} could be drawn).`,
  readOf: (read, size) => `${read} of ${size} cases were read.`,
  tooFew: (read, size, least) =>
    `The sample is too small to conclude from: ${read} of ${size} cases were read, at least ${least} are needed.`,
  lapsed: (count) => `${count} lapsed since they became secret.`,
  caption: 'Scores by criterion',
  criterion: 'Criterion',
  estimate: 'Estimate',
  same: 'Reviewers agree',
  score: 'Score',
  interval: (low, high) => `${low} – ${high}`,
  near: (near, cases) => `${near}/${cases} near`,
};
