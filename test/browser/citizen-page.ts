import { describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import { ComplaintList } from './support/complaint-list.adapter.js';
import { eventually } from './support/eventually.adapter.js';
import type { Stage } from './support/stage.adapter.js';

export function citizenPage(open: () => Stage): void {
  describe('a citizen on the national platform’s page', () => {
    it('files a complaint, which the province sees; reads the answer, replies and closes it', async () => {
      const citizen = await open().stranger();
      await citizen.goto(open().endpoints.nationalSandbox.url);
      await citizen.getByLabel('Instansi tujuan').selectOption({ label: 'Kota Banjarmasin' });
      await citizen.getByLabel('Judul').fill('Parit meluap di Gang Sepakat');
      await citizen
        .getByRole('textbox', { name: 'Isi laporan' })
        .fill('Setiap hujan air parit masuk ke rumah warga di Gang Sepakat.');
      await citizen.getByRole('textbox', { name: 'Nama' }).fill('Warga Peramban');
      await citizen.getByRole('button', { name: 'Kirim laporan' }).click();
      await citizen.waitForURL(/\/laporan\/\d+$/);
      const trackingId = new URL(citizen.url()).pathname.split('/').at(-1) ?? '';
      const id = `national-${trackingId}`;
      await citizen.getByRole('heading', { name: 'Parit meluap di Gang Sepakat' }).waitFor();

      const supervisor = await open().visitor('province-supervisor');
      await eventually(async () => {
        const list = await ComplaintList.open(supervisor, '?participant=63.71');
        const [newest] = await list.rows();
        expect(newest?.id).toBe(id);
        expect(newest?.text).toContain('Parit meluap di Gang Sepakat');
        expect(newest?.text).toContain(`#${trackingId}`);
      });

      const officer = open().federation.officer('63.71');
      await until(`${id} disposed`, async () =>
        (await officer.find(id))?.status === 'belum-ditindaklanjuti' ? true : undefined,
      );
      await officer.take(id, 'follow-ups', { text: 'Parit dikeruk hari Kamis.' });
      await eventually(async () => {
        await citizen.reload();
        expect(await citizen.getByText('Parit dikeruk hari Kamis.').count()).toBe(1);
      });
      await citizen.getByLabel('Tanggapan').fill('Sudah tidak meluap lagi.');
      await citizen.getByRole('button', { name: 'Kirim tanggapan' }).click();
      await citizen.getByText('Sudah tidak meluap lagi.').waitFor();
      await citizen.getByRole('button', { name: 'Tutup laporan ini' }).click();

      await supervisor.goto(`/laporan/${id}`);
      await eventually(async () => {
        expect(await supervisor.getByTestId('where-now').innerText()).toBe(
          'Selesai di Kota Banjarmasin, ditutup oleh pelapor.',
        );
      });
      expect(await supervisor.getByTestId('timeline').innerText()).toContain('Sudah tidak meluap lagi.');
      expect(await supervisor.content()).not.toContain('Warga Peramban');
    });

    it('is told what is missing, and keeps what they wrote', async () => {
      const page = await open().stranger();
      await page.goto(open().endpoints.nationalSandbox.url);
      await page.getByLabel('Instansi tujuan').selectOption({ label: 'Kabupaten Tapin' });
      await page.getByLabel('Judul').fill('Jembatan putus');
      await page.getByRole('textbox', { name: 'Isi laporan' }).fill('Jembatan desa putus sejak kemarin.');
      // Browsers take white space for a name; the server does not.
      await page.getByRole('textbox', { name: 'Nama' }).fill('   ');
      await page.getByLabel('Surel').fill('warga@contoh.id');
      await page.getByRole('button', { name: 'Kirim laporan' }).click();
      await page.getByRole('alert').getByText('1 isian perlu diperbaiki').waitFor();
      await page.getByText('Isi nama, paling banyak 200 karakter.').waitFor();
      expect(await page.getByLabel('Judul').inputValue()).toBe('Jembatan putus');
      expect(await page.getByLabel('Surel').inputValue()).toBe('warga@contoh.id');
    });
  });
}
