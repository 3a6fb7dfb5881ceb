import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { ProblemBody, Receipt } from './support/gateway.client.js';
import type { ParticipantSystem } from './support/participant-system.client.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const [code, another] = ['63.07', '63.08'] as const;
const strangeSecret = `whsec_${randomBytes(32).toString('base64')}`;

/** What is wrong with a request, how it is answered, and which field is to blame. */
interface Refusal {
  readonly what: string;
  readonly ask: (system: ParticipantSystem) => Promise<Response>;
  readonly status: number;
  readonly field?: string;
}

export function gateway(running: () => TestFederation): void {
  describe('the gateway of a participant without Kafka', () => {
    let federation: TestFederation;
    let system: ParticipantSystem;
    const anotherSecret = (): string => federation.endpoints.participants[another]?.gateway.secret ?? '';

    beforeAll(() => {
      federation = running();
      system = federation.system(code);
    });

    it('takes a signed event, and gives a receipt once the broker has it', async () => {
      const filed = system.filed(system.newComplaintId());
      const response = await system.gateway.send(filed);
      expect(response.status).toBe(202);
      expect(await response.json()).toMatchObject({ id: filed.id, accepted: true });
      await federation.ledger.untilOutcomes(code, [filed.id]);
    });

    it('gives a receipt for each event of a batch, and takes the good ones beside a bad one', async () => {
      const id = system.newComplaintId();
      const filed = system.filed(id);
      const wordless = { ...system.event('followedup', id, { text: 'x' }), data: {} };
      const answered = system.event('followedup', id, { text: 'Kami periksa.' });
      const response = await system.gateway.sendBatch([filed, wordless, answered]);
      expect(response.status).toBe(202);
      const receipts = (await response.json()) as Receipt[];
      expect(receipts).toMatchObject([
        { id: filed.id, accepted: true },
        { id: wordless.id, accepted: false, errors: [{ field: 'data.text', reason: expect.any(String) as unknown }] },
        { id: answered.id, accepted: true },
      ]);
      await federation.ledger.untilOutcomes(code, [filed.id, answered.id]);
      expect(await federation.ledger.outcomes(code, [wordless.id])).toMatchObject([{ outcome: null }]);
    });

    const refusals: readonly Refusal[] = [
      {
        what: 'a wrong signature',
        ask: ({ gateway: way }) => way.post('{}', { secret: strangeSecret }),
        status: 401,
      },
      {
        what: 'no signature',
        ask: ({ gateway: { url } }) =>
          fetch(`${url}/events`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
        status: 401,
      },
      {
        what: "another participant's key",
        ask: (sender) =>
          sender.gateway.post(JSON.stringify(sender.filed(sender.newComplaintId())), { secret: anotherSecret() }),
        status: 401,
      },
      {
        what: '10 MB of junk',
        ask: ({ gateway: way }) => way.post(randomBytes(5_000_000).toString('hex')),
        status: 413,
      },
      {
        what: 'broken JSON',
        ask: ({ gateway: way }) => way.post('{"specversion": "1.0",'),
        status: 400,
      },
      {
        what: 'a content type that holds no events',
        ask: ({ gateway: way }) => way.post('<event/>', { contentType: 'application/xml' }),
        status: 415,
      },
      {
        what: 'an event of no known type',
        ask: (sender) => sender.gateway.send({ ...sender.filed('63.07-1'), type: 'id.lapor.complaint.exploded.v1' }),
        status: 422,
        field: 'type',
      },
      {
        what: 'an event of another source',
        ask: (sender) => sender.gateway.send({ ...sender.filed('63.07-1'), source: another }),
        status: 422,
        field: 'source',
      },
      {
        what: 'a batch without one good event',
        ask: (sender) => sender.gateway.sendBatch([{ ...sender.filed('63.07-1'), time: 'yesterday' }]),
        status: 422,
        field: '0.time',
      },
    ];

    it.each(refusals)('answers $what with a problem of status $status that says what is wrong', async (refusal) => {
      const response = await refusal.ask(system);
      expect(response.status).toBe(refusal.status);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      const problem = (await response.json()) as ProblemBody;
      expect(problem).toMatchObject({ status: refusal.status, type: expect.any(String) as unknown });
      expect(problem.title).not.toBe('');
      expect(problem.detail ?? '').not.toBe('');
      expect(problem.errors?.map(({ field }) => field)).toEqual(
        refusal.field === undefined ? undefined : [refusal.field],
      );
    });

    it('goes on taking events after all that', async () => {
      const filed = system.filed(system.newComplaintId());
      expect((await system.gateway.send(filed)).status).toBe(202);
      await federation.ledger.untilOutcomes(code, [filed.id]);
    });

    it('brings what the participant is to know, page by page, and nothing that it said itself', async () => {
      const { citizen, ledger } = federation;
      const trackingId = await citizen.file({ title: 'Jalan licin', body: 'Tumpahan minyak.', agencyCode: code });
      const id = `national-${trackingId}`;
      await ledger.untilCourse(id, 'national disposed');
      const answered = system.event('followedup', id, { text: 'Petugas menuju lokasi.' });
      await system.gateway.send(answered);
      await ledger.untilOutcomes(code, [answered.id]);
      await citizen.reply(trackingId, 'Sudah bersih.');
      await ledger.untilCourse(id, 'national replied');

      const names = await until('the reply among the deliveries', async () => {
        const ours = (await system.gateway.deliveries(2)).filter(({ event }) => event.subject === id);
        const types = ours.map(({ event }) => event.type.split('.').at(-2));
        return types.includes('replied') ? types : undefined;
      });
      expect(names).toEqual(['filed', 'verified', 'disposed', 'replied']);
      const sources = (await system.gateway.deliveries()).map(({ event }) => event.source);
      expect(sources).not.toContain(code);
      await federation.untilAgreed(id, []);
    });

    it('shows nobody the deliveries of another', async () => {
      for (const secret of [anotherSecret(), strangeSecret]) {
        const response = await system.gateway.askDeliveries('?after=0', secret);
        expect(response.status).toBe(401);
        expect(response.headers.get('content-type')).toContain('application/problem+json');
        expect(await response.json()).toMatchObject({ status: response.status, detail: expect.any(String) as unknown });
      }
    });
  });
}
