import { afterAll, describe, expect, it } from '@jest/globals';
import { Operator } from '../../apps/local/src/actors/operator.client.js';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { TestFederation } from './support/test-federation.adapter.js';

/** The one who claims has passed the complaint on to the one who handles it now. */
const [claimant, owner] = ['63.09', '63.10'] as const;

interface Conflict {
  readonly id: number;
  readonly field: string;
  readonly statusIfClaimed: string | null;
  readonly ruling: {
    readonly outcome: string;
    readonly by: string;
    readonly rule: { readonly id: number } | null;
  } | null;
}
interface GivenRuling {
  readonly eventId: string;
  readonly rule: { readonly id: number; readonly version: number } | null;
}

export function conflictRuled(running: () => TestFederation): void {
  describe('a complaint that a regency completes though another one handles it', () => {
    const kept: number[] = [];

    const hub = () => new Operator(running().endpoints).hub;
    const by = 'Koordinator Provinsi';
    const rule = (conflict: number, outcome: 'claim' | 'stands', more: object = {}): Promise<GivenRuling> =>
      hub().post(`/conflicts/${conflict}/ruling`, { outcome, reason: 'Sudah ditanyakan ke keduanya.', by, ...more });
    const conflictOf = async (id: string): Promise<Conflict | undefined> =>
      (await hub().get<{ conflicts: Conflict[] }>(`/conflicts?complaint=${id}`)).conflicts[0];
    const heldAt = async (code: string, id: string) => {
      const { status, history = [] } = (await running().officer(code).find(id)) ?? {};
      return { status, last: history.at(-1)?.name };
    };

    /** @returns the complaint, and the conflict that the ledger made of the claim */
    const disputed = async (title: string): Promise<{ id: string; conflict: Conflict }> => {
      const federation = running();
      const report = { title, body: 'Air tidak mengalir sejak kemarin.', agencyCode: claimant };
      const id = `national-${await federation.citizen.file(report)}`;
      await federation.untilHandled(id, { by: claimant, knownTo: claimant });
      await federation.officer(claimant).take(id, 'transfer', { to: owner, reason: 'Bukan wewenang kami.' });
      await federation.untilHandled(id, { by: owner, knownTo: owner });
      const system = federation.system(claimant);
      const claim = system.event('completed', id, { by: 'admin', note: 'Sudah mengalir lagi.' });
      await system.send(claim);
      await federation.ledger.untilOutcomes(claimant, [claim.id], ['conflict']);
      const conflict = await conflictOf(id);
      if (!conflict) throw new Error(`${id} has no conflict.`);
      return { id, conflict };
    };

    afterAll(async () => {
      const withdrawal = { by, reason: 'Hanya untuk uji.' };
      await Promise.all(kept.map((id) => hub().post(`/conflict-rules/${id}/withdrawal`, withdrawal)));
    });

    it('is completed everywhere once the claim is ruled to hold', async () => {
      const { id, conflict } = await disputed('Air PDAM mati');
      expect(conflict).toMatchObject({ field: 'status', statusIfClaimed: 'selesai', ruling: null });
      const { eventId } = await rule(conflict.id, 'claim');
      await running().ledger.untilOutcomes('63', [eventId]);
      await running().untilAgreed(id, [claimant, owner]);
      for (const code of [claimant, owner]) {
        expect(await heldAt(code, id)).toEqual({ status: 'selesai', last: 'ruled' });
      }
      expect((await running().citizen.find(id))?.status).toBe('selesai');
      expect(await conflictOf(id)).toMatchObject({
        statusIfClaimed: null,
        ruling: { outcome: 'claim', by, rule: null },
      });
    });

    it('goes on everywhere once what stood is ruled to hold, and alike when the ruling was kept as a rule', async () => {
      const first = await disputed('Pipa air bocor');
      const { eventId, rule: made } = await rule(first.conflict.id, 'stands', { keepAsRule: true });
      if (!made) throw new Error('No rule was kept.');
      kept.push(made.id);
      await running().ledger.untilOutcomes('63', [eventId]);
      const second = await disputed('Meteran air rusak');
      const ruled = await until('the rule has ruled', async () => {
        const conflict = await conflictOf(second.id);
        return conflict?.ruling ? conflict : undefined;
      });
      expect(ruled.ruling).toMatchObject({
        outcome: 'stands',
        by: `aturan ${made.id}.${made.version}`,
        rule: { id: made.id },
      });
      for (const { id } of [first, second]) {
        await until(`the ruling on ${id} at ${claimant}`, async () =>
          (await heldAt(claimant, id)).last === 'ruled' ? true : undefined,
        );
        await running().untilAgreed(id, [claimant, owner]);
        expect((await heldAt(owner, id)).status).toBe('belum-ditindaklanjuti');
      }
      await running().officer(owner).take(first.id, 'follow-ups', { text: 'Pipa diganti.' });
      await running().untilAgreed(first.id, [owner]);
    });
  });
}
