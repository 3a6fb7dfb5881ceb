import { describe, expect, it } from '@jest/globals';
import { openIdentity, type DeliveredEvent } from '#contract';
import type { TestFederation } from './support/test-federation.adapter.js';

const [first, second, province] = ['63.71', '63.03', '63'] as const;

export function transfer(running: () => TestFederation): void {
  describe('a complaint transferred from one regency to another and on to the province', () => {
    let id: string;

    const deliveredTo = async (code: string): Promise<DeliveredEvent[]> =>
      (await running().system(code).delivered()).filter(({ subject }) => subject === id);
    const versionsAt = async (code: string): Promise<number[]> =>
      (await deliveredTo(code)).map(({ ledgerversion }) => ledgerversion);

    it('is answered by who handles it last, and all systems hold the same', async () => {
      const federation = running();
      const { citizen, ledger } = federation;
      const trackingId = await citizen.file({
        title: 'Jembatan di jalan provinsi retak',
        body: 'Retak di sisi utara jembatan makin lebar.',
        agencyCode: first,
      });
      id = `national-${trackingId}`;
      await ledger.untilCourse(id, 'national disposed');
      for (const [from, to] of [
        [first, second],
        [second, province],
      ] as const) {
        await federation.untilHandled(id, { by: from, knownTo: from });
        await federation.officer(from).take(id, 'transfer', { to, reason: 'Bukan wewenang kami.' });
      }
      await federation.untilHandled(id, { by: province, knownTo: province });
      await federation.officer(province).take(id, 'follow-ups', { text: 'Jembatan ditutup bagi truk mulai hari ini.' });
      await ledger.untilCourse(id, `${province} followedup`);
      await citizen.reply(trackingId, 'Kapan diperbaiki?');
      await ledger.untilCourse(id, 'national replied');
      await federation.untilAgreed(id, [province]);
    });

    it('comes to each new handler with its whole history', async () => {
      await running().ledger.untilDelivered();
      const course = await running().ledger.courseOf(id);
      expect(course).toEqual([
        'national filed',
        'national verified',
        'national disposed',
        `${first} transferred`,
        `${second} transferred`,
        `${province} followedup`,
        'national replied',
      ]);
      // All but what the province said itself.
      expect(await versionsAt(province)).toEqual([1, 2, 3, 4, 5, 7]);
      const history = (await running().officer(province).find(id))?.history ?? [];
      expect(history.map(({ source, name }) => `${source} ${name}`)).toEqual(course);
    });

    it("brings the reporter's identity to each handler, to be opened with its own key only", async () => {
      const { participants } = running().endpoints;
      for (const code of [first, second, province]) {
        const filed = (await deliveredTo(code)).find(({ type }) => type === 'id.lapor.complaint.filed.v1');
        const sealed = (filed?.data as { reporter?: string } | undefined)?.reporter ?? '';
        const keyOf = (holder: string) => ({ ...participants[holder]?.privateJwk });
        expect(await openIdentity(sealed, keyOf(code))).toMatchObject({ name: 'Warga Contoh' });
        const other = code === first ? second : first;
        await expect(openIdentity(sealed, keyOf(other))).rejects.toThrow();
      }
    });

    it('tells those who passed it on nothing further', async () => {
      expect(await versionsAt(first)).toEqual([1, 2, 3]);
      expect(await versionsAt(second)).toEqual([1, 2, 3, 4]);
    });
  });
}
