import { beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const [lead, other] = ['63.71', '63.03'] as const;

export function jointDisposition(running: () => TestFederation): void {
  describe('a matter of two regencies, disposed to both with one lead', () => {
    let id: string;

    const complete = async (code: string, more: object = {}): Promise<void> => {
      await running()
        .officer(code)
        .take(id, 'completion', { by: 'admin', ...more });
      await running().ledger.untilCourse(id, `${code} completed`);
    };
    /** The system of a regency is told event by event: that it knows the complaint says little. */
    const untilTold = (code: string, name: string): Promise<true> =>
      until(`that it was ${name} at ${code}`, async () =>
        (await running().officer(code).find(id))?.history.at(-1)?.name === name ? true : undefined,
      );
    const state = async () => (await running().ledger.complaint(id))?.state;
    const tasks = async () =>
      Object.fromEntries(((await state())?.assignments ?? []).map(({ participant, task }) => [participant, task]));

    beforeEach(async () => {
      const federation = running();
      const { citizen, ledger } = federation;
      const officer = (code: string) => federation.officer(code);
      const report = { title: 'Jembatan antarkabupaten rusak', body: 'Lantainya berlubang.', agencyCode: lead };
      id = `national-${await citizen.file(report)}`;
      await federation.untilHandled(id, { by: lead, knownTo: lead });
      const to = [
        { participant: lead, lead: true },
        { participant: other, lead: false },
      ];
      await officer(lead).take(id, 'disposition', { to });
      await ledger.untilCourse(id, `${lead} disposed`);
      await untilTold(other, 'disposed');
      await officer(other).take(id, 'follow-ups', { text: 'Sisi kami diperbaiki.' });
      await ledger.untilCourse(id, `${other} followedup`);
    });

    it('is open until the other has done its task, though the lead said that it is completed', async () => {
      await complete(lead);
      expect(await state()).toMatchObject({ status: 'diproses', handler: lead });
      expect(await tasks()).toEqual({ [lead]: 'done', [other]: 'open' });
      await untilTold(other, 'completed');
      await complete(other);
      expect(await state()).toMatchObject({ status: 'selesai', closedBy: 'admin' });
      await running().untilAgreed(id, [lead, other]);
    });

    it('is open until the lead says so, though the other has done its task', async () => {
      await complete(other);
      expect(await state()).toMatchObject({ status: 'diproses' });
      expect(await tasks()).toEqual({ [lead]: 'open', [other]: 'done' });
      await running().untilAgreed(id, [lead, other]);
      await complete(lead);
      expect(await state()).toMatchObject({ status: 'selesai' });
      await running().untilAgreed(id, [lead, other]);
    });

    it('is completed by the lead alone when it waives the task of the other', async () => {
      await complete(lead, { waives: [other] });
      expect(await state()).toMatchObject({ status: 'selesai' });
      expect(await tasks()).toEqual({ [lead]: 'done', [other]: 'waived' });
      await running().untilAgreed(id, [lead, other]);
    });
  });
}
