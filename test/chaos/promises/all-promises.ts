import type { PromiseUnderTest } from '../promise.js';
import { convergence } from './convergence.js';
import { crashPoints } from './crash-points.js';
import { driftSeen } from './drift-seen.js';
import { noSilentStall } from './no-silent-stall.js';
import { nothingLost } from './nothing-lost.js';
import { orderKept } from './order-kept.js';
import { outageDrained } from './outage-drained.js';
import { poisonContained } from './poison-contained.js';

/**
 * In the order in which they are tested: first the one that compares whole systems, as long as nobody has spoken for a
 * regency past its node; last the one that leaves a single hub behind in a small run.
 */
export const allPromises: readonly PromiseUnderTest[] = [
  driftSeen,
  nothingLost,
  orderKept,
  poisonContained,
  noSilentStall,
  convergence,
  outageDrained,
  crashPoints,
];
