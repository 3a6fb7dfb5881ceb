import { afterAll, beforeAll, describe } from '@jest/globals';
import { nodeKilled } from './node-killed.js';
import { TestFederation } from './support/test-federation.adapter.js';

describe('in a federation of two hubs and three Kafka nodes', () => {
  let federation: TestFederation | undefined;
  const running = (): TestFederation => {
    if (federation === undefined) throw new Error('The federation did not start.');
    return federation;
  };

  beforeAll(async () => {
    federation = await TestFederation.start(
      { apps: ['hub', 'national-sandbox'] },
      { HUB_INSTANCES: '2', KAFKA_NODES: '3' },
    );
  });
  afterAll(() => federation?.stop());

  nodeKilled(running);
});
