import { describe, expect, it } from '@jest/globals';
import { inTopic, ledgerTopic } from '#contract';
import { JsonClient } from '../../apps/local/src/actors/json.client.js';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { TestFederation } from './support/test-federation.adapter.js';

interface Health {
  readonly status: string;
  readonly parts: readonly { readonly name: string; readonly lag: number }[];
}

export function liveness(running: () => TestFederation): void {
  describe('health', () => {
    const told = (path: string, by: 'hub' | 'supervision', least: number): Promise<Health> => {
      const { url, operatorToken } = running().endpoints[by];
      return until(`${least} parts in the health of the ${by}`, async () => {
        const health = await new JsonClient(url, operatorToken).get<Health>(path);
        return health.parts.length >= least ? health : undefined;
      });
    };

    it('tells of every partition that the hub reads and of every way out', async () => {
      const codes = Object.keys(running().endpoints.participants);
      const { status, parts } = await told('/health', 'hub', codes.length * 2 + 2);
      const names = parts.map(({ name }) => name);
      expect(status).toBe('moving');
      for (const code of codes) expect(names.filter((name) => name.includes(inTopic(code)))).toHaveLength(2);
      expect(names).toEqual(expect.arrayContaining(['delivery kafka', 'delivery national']));
    });

    it('tells of every partition of the ledger that supervision reads', async () => {
      const { status, parts } = await told('/v1/operator/health', 'supervision', 4);
      expect(status).toBe('moving');
      expect(parts.filter(({ name }) => name.includes(ledgerTopic))).toHaveLength(4);
    });
  });
}
