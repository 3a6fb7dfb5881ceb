import type { RunProgress } from './reconciliation.query.js';
import type { ReconciliationResponse } from './reconciliation.response.js';
import { unanswered } from './result.js';

const { compared, differences, healed, inMotion, requests, listed } = unanswered;
const nothingYet = { compared, differences, healed, inMotion, requests, listed };

/** A run as it is shown: what is not known yet is nothing. */
export const runResponse = (run: RunProgress): ReconciliationResponse => ({
  ...run,
  participants: run.participants.map(({ here: _here, there: _there, by: _by, ...known }) => ({
    ...nothingYet,
    ...known,
  })),
});
