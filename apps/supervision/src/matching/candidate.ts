import { similarityOf, type ComparedReport, type Similarity } from './similarity.js';

/** Below this a pair is not worth a person's time. An assumption. */
const worthALook = 0.4;
const shownAtMost = 5;

export type Candidate<Report extends ComparedReport> = Report & { readonly similarity: Similarity };

/** Those that may be the same matter, the likeliest first. A person decides; nothing is joined by itself. */
export const candidatesAmong = <Report extends ComparedReport>(
  noted: ComparedReport,
  others: readonly Report[],
): Candidate<Report>[] =>
  others
    .map((other) => ({ ...other, similarity: similarityOf(noted, other) }))
    .filter(({ similarity }) => similarity.score >= worthALook)
    .sort((one, other) => other.similarity.score - one.similarity.score)
    .slice(0, shownAtMost);
