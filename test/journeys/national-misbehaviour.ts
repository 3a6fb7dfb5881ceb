import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import { JsonClient } from '../../apps/local/src/actors/json.client.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const code = '63.11';
/** A platform that was away is called again after pauses that grow. */
const patience = 90;

interface Call {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly answered: boolean;
  readonly reference: string | null;
}

export function nationalMisbehaviour(running: () => TestFederation): void {
  describe('while the national platform misbehaves', () => {
    let federation: TestFederation;

    const calls = async (): Promise<readonly Call[]> => {
      const { url, controlToken } = federation.endpoints.nationalSandbox;
      const found: Call[] = [];
      for (let after = 0; ;) {
        const path = `/control/calls?after=${after}`;
        const page = await new JsonClient(url, controlToken).get<{ calls: Call[]; next: number }>(path);
        if (page.calls.length === 0) return found;
        found.push(...page.calls);
        after = page.next;
      }
    };
    const statusesOf = async (id: string): Promise<number[]> =>
      (await calls())
        .filter(({ reference }) => reference === id || reference?.startsWith(`${id}/`))
        .map(({ status }) => status);
    const answersAt = async (id: string): Promise<(readonly string[])[]> =>
      (await federation.citizen.held())
        .filter(({ complaintId }) => complaintId === id)
        .map(({ answers }) => answers.map(({ text }) => text).sort());

    const file = (title: string): Promise<string> => federation.officer(code).file(title, 'Laporan di loket.');
    const answer = async (id: string, ...texts: readonly string[]): Promise<void> => {
      for (const text of texts) await federation.officer(code).take(id, 'follow-ups', { text });
    };
    const untilRegistered = (id: string): Promise<true> =>
      until(
        `the tracking id of ${id} at ${code}`,
        async () => ((await federation.officer(code).find(id))?.trackingId ? true : undefined),
        patience,
      );

    beforeEach(() => {
      federation = running();
    });
    afterEach(() => federation.citizen.behave());

    it('with errors 500, everything arrives once it is well again', async () => {
      await federation.citizen.misbehave({ refuse: { status: 500, times: 4, on: 'all' } });
      const id = await file('Laporan saat galat');
      await answer(id, 'Jawaban saat galat.');
      await untilRegistered(id);
      await federation.untilAgreed(id, [code], patience);
      expect(await answersAt(id)).toEqual([['Jawaban saat galat.']]);
    });

    it('taking a report but answering too late, no second complaint and no second answer is made', async () => {
      const known = await file('Laporan yang sudah dikenal');
      await untilRegistered(known);
      await federation.citizen.misbehave({ slowAccept: { seconds: 14, times: 2, on: 'all' } });
      const id = await file('Laporan yang diterima terlambat');
      await answer(known, 'Jawaban yang diterima terlambat.');
      await until('two calls given up before their answer', async () => {
        const late = (await calls()).filter(({ answered, method }) => !answered && method === 'POST');
        return late.length >= 2 ? true : undefined;
      });
      await untilRegistered(id);
      await federation.untilAgreed(id, [code], patience);
      await federation.untilAgreed(known, [code], patience);

      expect(await answersAt(id)).toEqual([[]]);
      expect(await answersAt(known)).toEqual([['Jawaban yang diterima terlambat.']]);
    });

    it('under maintenance, what was said meanwhile arrives afterwards, in order', async () => {
      const known = await file('Laporan sebelum pemeliharaan');
      await untilRegistered(known);
      await federation.citizen.misbehave({ maintenance: true });
      const id = await file('Laporan saat pemeliharaan');
      await answer(known, 'Pertama.', 'Kedua.', 'Ketiga.');
      await until('the hub turned away', async () => ((await statusesOf(id)).includes(503) ? true : undefined));
      await federation.citizen.behave();
      await untilRegistered(id);
      await federation.untilAgreed(known, [code], patience);
      await federation.untilAgreed(id, [code], patience);
      expect(await answersAt(known)).toEqual([['Kedua.', 'Ketiga.', 'Pertama.']]);
      const taken = (await federation.citizen.find(known))?.answers.map(({ text }) => text);
      expect(taken).toEqual(['Pertama.', 'Kedua.', 'Ketiga.']);
    });

    it('allowing few requests a second, everything arrives', async () => {
      await federation.citizen.misbehave({ rateLimit: { perSecond: 1 } });
      const id = await file('Laporan saat dibatasi');
      await answer(id, 'Jawaban satu.', 'Jawaban dua.', 'Jawaban tiga.');
      await federation.untilAgreed(id, [code], patience);
      expect(await answersAt(id)).toEqual([['Jawaban dua.', 'Jawaban satu.', 'Jawaban tiga.']]);
      const turnedAway = (await calls()).filter(({ status }) => status === 429);
      expect(turnedAway.length).toBeGreaterThan(0);
    });

    it('telling changes twice and out of order, each is in the ledger once and in its order', async () => {
      const { citizen, ledger } = federation;
      await citizen.misbehave({
        duplicateWebhooks: true,
        duplicateChanges: true,
        outOfOrderWebhooks: true,
        outOfOrderChanges: true,
      });
      const trackingIds = await Promise.all(
        ['satu', 'dua', 'tiga'].map((word) => citizen.file({ title: `Aduan ${word}`, body: 'Isi.', agencyCode: code })),
      );
      for (const trackingId of trackingIds) {
        await citizen.reply(trackingId, 'Balasan pertama.');
        await citizen.reply(trackingId, 'Balasan kedua.');
      }
      for (const trackingId of trackingIds) {
        const id = `national-${trackingId}`;
        await federation.untilAgreed(id, [code], patience);
        expect(await ledger.courseOf(id)).toEqual(
          ['filed', 'verified', 'disposed', 'replied', 'replied'].map((name) => `national ${name}`),
        );
        expect((await federation.officer(code).find(id))?.replies).toEqual(['Balasan pertama.', 'Balasan kedua.']);
      }
    });

    it('stamping its times in another zone, and without saying which, instants stay what they were', async () => {
      const { citizen, ledger } = federation;
      for (const stamps of [{ stampZone: 'WIB' }, { stampZone: 'WIB', stampWithoutZone: true }]) {
        await citizen.misbehave(stamps);
        const before = Date.now();
        const trackingId = await citizen.file({ title: 'Cap waktu', body: 'WIB.', agencyCode: code });
        await ledger.untilCourse(`national-${trackingId}`, 'national disposed');
        const filed = (await ledger.complaint(`national-${trackingId}`))?.entries[0]?.event.time ?? '';
        // Stamps may be cut to whole seconds; another zone is an hour off.
        expect(Date.parse(filed)).toBeGreaterThanOrEqual(before - 1_000);
        expect(Date.parse(filed)).toBeLessThanOrEqual(Date.now());
      }
    });
  });
}
