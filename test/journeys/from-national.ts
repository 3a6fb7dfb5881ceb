import { describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const regency = '63.71';

export function fromNational(running: () => TestFederation): void {
  describe('a complaint filed on the national platform', () => {
    it('goes to its regency, is answered, replied to, completed and rated, and all systems hold the same', async () => {
      const federation = running();
      const { citizen, ledger } = federation;
      const officer = federation.officer(regency);
      const title = 'Lampu jalan padam';
      const body = 'Sudah dua minggu lampu jalan di depan pasar padam.';
      const trackingId = await citizen.file({ title, body, agencyCode: regency, category: 'Penerangan Jalan' });
      const id = `national-${trackingId}`;

      const received = await federation.untilHandled(id, { by: regency, knownTo: regency });
      expect(received).toMatchObject({ title, body, trackingId, status: 'belum-ditindaklanjuti' });
      expect(received.reporter).toMatchObject({ name: 'Warga Contoh' });

      const answer = 'Tim kami mengganti lampu itu pada Senin malam.';
      await officer.take(id, 'follow-ups', { text: answer });
      const answered = await until('the answer on the national platform', async () => {
        const held = await citizen.find(id);
        return held?.answers.length ? held : undefined;
      });
      expect(answered).toMatchObject({ status: 'diproses', answers: [{ by: regency, text: answer }] });

      await citizen.reply(trackingId, 'Terima kasih, sekarang sudah terang.');
      await until(`the reply at ${regency}`, async () => {
        const complaint = await officer.find(id);
        return complaint?.replies.includes('Terima kasih, sekarang sudah terang.') ? complaint : undefined;
      });

      await officer.take(id, 'completion', { by: 'admin' });
      await until('completion on the national platform', async () =>
        (await citizen.find(id))?.status === 'selesai' ? true : undefined,
      );
      await citizen.rate(trackingId, 4);
      const state = await ledger.untilCourse(id, 'national rated');
      expect(state).toMatchObject({ status: 'selesai', closedBy: 'admin', followUps: 1, replies: 1, rating: 4 });

      await federation.untilAgreed(id, [regency]);
      expect(await ledger.courseOf(id)).toEqual([
        'national filed',
        'national verified',
        'national disposed',
        `${regency} followedup`,
        'national replied',
        `${regency} completed`,
        'national rated',
      ]);
    });
  });
}
