import { describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const regency = '63.03';

export function fromRegency(running: () => TestFederation): void {
  describe("a complaint filed at a regency's own counter", () => {
    it('gets its tracking id, and the reply its reporter gives on the national platform comes back', async () => {
      const federation = running();
      const { citizen, ledger } = federation;
      const officer = federation.officer(regency);
      const title = 'Sampah menumpuk di tepi sungai';
      const body = 'Sampah belum diangkut sejak pekan lalu.';
      const id = await officer.file(title, body, { reporter: { name: 'Pelapor di Loket' } });

      const taken = await until('the complaint on the national platform', () => citizen.find(id));
      expect(taken).toMatchObject({ title, body });
      const { trackingId } = taken;
      expect(trackingId).toMatch(/^\d{7}$/);
      await until(`the tracking id at ${regency}`, async () =>
        (await officer.find(id))?.trackingId === trackingId ? true : undefined,
      );

      await officer.take(id, 'follow-ups', { text: 'Truk pengangkut datang besok pagi.' });
      await until('the answer on the national platform', async () =>
        (await citizen.find(id))?.answers.length ? true : undefined,
      );
      await citizen.reply(trackingId, 'Baik, saya tunggu.');
      await until(`the reply at ${regency}`, async () =>
        (await officer.find(id))?.replies.includes('Baik, saya tunggu.') ? true : undefined,
      );

      await federation.untilAgreed(id, [regency]);
      expect(await ledger.courseOf(id)).toEqual([
        `${regency} filed`,
        'national registered',
        `${regency} followedup`,
        'national replied',
      ]);
      expect((await citizen.held()).filter(({ complaintId }) => complaintId === id)).toHaveLength(1);
    });
  });
}
