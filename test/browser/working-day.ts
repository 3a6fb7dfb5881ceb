import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Stage } from './support/stage.adapter.js';

/** What a supervisor may have to click from the morning's list to the minutes, writing not counted. */
const mostClicks = 14;

export function workingDay(open: () => Stage): void {
  describe("a supervisor's day", () => {
    it(`goes from the morning's list to a late case, a letter, its answer and the minutes in ${mostClicks} clicks`, async () => {
      const page = await open().visitor('province-supervisor');
      await open().letters.late(page);
      // The meeting was opened when it was called.
      const meeting = await open().meetings.open(page);
      await page.goto('/');
      const clicked: string[] = [];
      const click = async (what: string, target: Locator): Promise<void> => {
        await target.click();
        clicked.push(what);
      };

      // Of the latest, the first kabupaten/kota: letters go to those.
      const late = page.locator('a[href^="/tenggat?participant=63."]').first();
      const participant =
        new URLSearchParams((await late.getAttribute('href'))?.split('?')[1]).get('participant') ?? '';
      await click('who is late', late);
      await click('the complaint', page.getByTestId('deadline').first().getByRole('link'));
      const clocks = page.getByTestId('clocks');
      await clocks
        .getByText(/hari kerja sejak/)
        .first()
        .waitFor();
      await click('a letter', clocks.getByTestId('write-letter').first());
      await page.getByTestId('letter-sheet').waitFor();
      await click('the draft', page.getByRole('button', { name: 'Simpan konsep' }));
      await click('issue', page.getByRole('button', { name: 'Terbitkan' }));
      await click('yes', page.getByRole('button', { name: 'Ya, terbitkan dan kirim' }));
      await page.locator('[data-testid=letter-page][data-state=received]').waitFor();
      const letter = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await open().letters.answer(participant, letter, 'Petugas turun hari ini.');
      await page.getByTestId('letter-answer').getByText('Petugas turun hari ini.').waitFor();

      await click('follow-up', page.getByRole('button', { name: 'Tindak lanjut' }));
      await click('meetings', page.getByRole('link', { name: /^Rapat koordinasi/ }));
      await click('the meeting', page.locator(`a[href="/rapat/${meeting.id}"]`).first());
      await click('begin', page.getByRole('button', { name: 'Mulai rapat' }));
      const close = page.getByRole('button', { name: 'Tutup rapat' });
      await close.waitFor();
      const part = page.locator(`[data-testid=part][data-participant="${participant}"]`);
      await click('write', part.getByRole('button', { name: /^Tulis untuk/ }));
      await part.getByLabel('Isi').fill('Jawaban surat teguran diterima pada hari yang sama.');
      await click('keep', part.getByRole('button', { name: 'Simpan' }));
      await part.getByTestId('lines-finding').getByText('Jawaban surat teguran diterima').waitFor();
      await click('close', close);
      await click('yes, close', page.getByRole('button', { name: 'Ya, tutup sekarang' }));
      await page.getByRole('link', { name: 'Notulen (PDF)' }).waitFor();
      expect(clicked).toHaveLength(mostClicks);
    });
  });
}
