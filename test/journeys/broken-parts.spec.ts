import { afterAll, beforeAll, describe } from '@jest/globals';
import { brokerDown } from './broker-down.js';
import { lostRecords } from './lost-records.js';
import { BreakableFederation } from './support/breakable-federation.adapter.js';

describe('in a federation whose parts break', () => {
  let breakable: BreakableFederation | undefined;
  const running = (): BreakableFederation => {
    if (breakable === undefined) throw new Error('The federation did not start.');
    return breakable;
  };

  beforeAll(async () => {
    breakable = await BreakableFederation.start();
  });
  afterAll(() => breakable?.stop());

  lostRecords(running);
  brokerDown(running);
});
