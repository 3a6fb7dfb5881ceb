import { describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { BreakableFederation } from './support/breakable-federation.adapter.js';
import type { ProblemBody } from './support/gateway.client.js';

const code = '63.02';

export function brokerDown(running: () => BreakableFederation): void {
  describe('while the broker is down', () => {
    it('the gateway takes nothing and says when to come back; what it had acknowledged is there afterwards', async () => {
      const { federation, broker } = running();
      const system = federation.system(code);
      const id = system.newComplaintId();
      const events = [
        system.filed(id, { sequence: 1 }),
        ...Array.from({ length: 200 }, (_, index) =>
          system.event('followedup', id, { text: `Jawaban ${index + 1}` }, { sequence: index + 2 }),
        ),
      ];
      const acknowledged: string[] = [];
      let refusal: Response | undefined;
      let died: Promise<void> | undefined;
      for (const event of events) {
        const response = await system.gateway.send(event);
        if (response.status !== 202) {
          refusal = response;
          break;
        }
        acknowledged.push(event.id);
        // The answers after this one are taken while the broker dies.
        if (acknowledged.length === 20) died = broker.kill();
      }
      await died;
      expect(refusal?.status).toBe(503);

      for (let attempt = 1; attempt <= 3; attempt += 1) {
        const response = await system.gateway.send(system.filed(system.newComplaintId()));
        expect(response.status).toBe(503);
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(response.headers.get('content-type')).toContain('application/problem+json');
        expect((await response.json()) as ProblemBody).toMatchObject({ status: 503 });
      }

      await broker.start();
      const waiting = events.slice(acknowledged.length);
      await until(
        'the gateway taking events again',
        async () => ((await system.gateway.send(waiting[0] ?? {})).status === 202 ? true : undefined),
        60,
      );
      expect((await system.gateway.sendBatch(waiting)).status).toBe(202);
      await federation.ledger.untilOutcomes(
        code,
        events.map((event) => event.id),
      );
      const said = (await federation.ledger.complaint(id))?.entries.filter(({ event }) => event.source === code);
      expect(said?.map(({ event }) => event.id)).toEqual(events.map((event) => event.id));
      expect(acknowledged.length).toBeGreaterThanOrEqual(20);
    });

    it('regencies go on working, and what they did meanwhile arrives afterwards', async () => {
      const { federation, broker } = running();
      await broker.kill();
      const id = await federation.officer(code).file('Dicatat saat broker mati', 'Di loket.');
      await federation.officer(code).take(id, 'follow-ups', { text: 'Dijawab saat broker mati.' });
      await broker.start();
      await federation.untilAgreed(id, [code], 90);
    });
  });
}
