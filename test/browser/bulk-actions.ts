import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BulkDialog } from './support/bulk-dialog.adapter.js';
import { ComplaintList } from './support/complaint-list.adapter.js';
import { asked } from './support/figures.adapter.js';
import { looks } from './support/look.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiLetter {
  readonly state: string;
  readonly listed: readonly { readonly id: string }[];
}

interface ApiClocks {
  readonly items: readonly { readonly complaintId: string }[];
}

const regencies = ['63.01', '63.10'] as const;
const list = `?participant=${regencies.join(',')}`;

const mostInLetter = 50;

const countOf = async (page: Page) => Number(await page.getByTestId('choice-count').getAttribute('data-value'));
const rowOf = (page: Page, id: string) => page.locator(`[data-testid=complaint][data-id="${id}"]`);

/** What is late at a regency, as the page of deadlines tells it. */
async function lateAt(page: Page, participant: string): Promise<Set<string>> {
  const kinds = 'disposition,first-follow-up,completion,national-verification';
  const address = `/api/clocks?state=overdue&clock=${kinds}&participant=${participant}&limit=100`;
  const { items } = await asked<ApiClocks>(page, address);
  return new Set(items.map(({ complaintId }) => complaintId));
}

export function bulkActions(open: () => Stage): void {
  describe('many complaints of the list at once', () => {
    it('become one draft for each regency, exactly as the preview said', async () => {
      const { cases, letters } = open();
      const late = [await cases.forgotten(regencies[0]), await cases.forgotten(regencies[1])];
      const page = await open().visitor('province-supervisor');
      const shown = await ComplaintList.open(page, list);
      const total = await shown.total();
      expect(total).toBeGreaterThan(2);
      expect(await page.getByTestId('choice-bar').count()).toBe(0);
      await page.getByRole('checkbox', { name: 'Pilih semua di halaman ini' }).check();
      expect(await countOf(page)).toBe((await shown.ids()).length);
      const everything = page.getByRole('button', { name: `Pilih semua ${total} yang cocok` });
      if ((await shown.ids()).length < total) await everything.click();
      expect(await countOf(page)).toBe(total);
      const dialog = await BulkDialog.open(page, 'Surat teguran');
      const preview = await dialog.read();
      const told = preview.flatMap(({ part, leftOut }) => [part, ...leftOut.map(({ count }) => count)]);
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(total);
      for (const code of regencies) {
        const share = preview.find(({ participant }) => participant === code);
        expect([code, share?.part]).toEqual([code, Math.min(mostInLetter, (await lateAt(page, code)).size)]);
      }
      const written = await dialog.run(/^Buat 2 konsep surat$/);
      expect(written).toHaveLength(2);
      const named = [];
      for (const id of written) {
        const letter = await asked<ApiLetter>(page, `/api/letters/${id}`);
        expect(letter.state).toBe('draft');
        named.push(...letter.listed.map((one) => one.id));
      }
      expect(named).toEqual(expect.arrayContaining(late));
      await page.getByRole('link', { name: 'Lihat semua konsep' }).click();
      await page.waitForURL(/\/surat\?state=draft/);
      for (const id of written) await page.locator(`[data-testid=letter][data-id="${id}"]`).waitFor();

      await ComplaintList.open(page, list);
      await page.getByRole('checkbox', { name: 'Pilih semua di halaman ini' }).check();
      const again = await BulkDialog.open(page, 'Surat teguran');
      const reasons = (await again.read()).flatMap(({ leftOut }) => leftOut.map(({ reason }) => reason));
      expect(reasons).toContain('in-open-letter');
      expect(await page.getByRole('button', { name: 'Tidak ada yang dapat ditulis' }).isDisabled()).toBe(true);
      await page.keyboard.press('Escape');
      await again.closed();
      expect(await countOf(page)).toBeGreaterThan(0);
      for (const id of written) await letters.giveUp(page, id);
    });

    it('are chosen by hand and by the keyboard, over pages, until the filter is another', async () => {
      const page = await open().visitor('province-supervisor');
      const shown = await ComplaintList.open(page, '?to=2021-12-31');
      const [first = '', second = ''] = await shown.ids();
      await rowOf(page, first).getByRole('checkbox').check();
      await rowOf(page, first).getByRole('link').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('x');
      expect(await rowOf(page, second).getByRole('checkbox').isChecked()).toBe(true);
      expect(await countOf(page)).toBe(2);
      await page.keyboard.press('x');
      expect(await countOf(page)).toBe(1);
      await shown.turnTo('Berikutnya');
      const [third = ''] = await shown.ids();
      await rowOf(page, third).getByRole('checkbox').check();
      expect(await countOf(page)).toBe(2);
      expect(await page.getByRole('button', { name: /^Pilih semua/ }).count()).toBe(0);
      await page.getByTestId('too-many').getByText('paling banyak 500').waitFor();
      await shown.turnTo('Ke awal');
      expect(await rowOf(page, first).getByRole('checkbox').isChecked()).toBe(true);
      await shown.chooseStatus('Selesai');
      expect(await page.getByTestId('choice-bar').count()).toBe(0);
    });

    it('are refused when things changed since the preview, which is then shown anew', async () => {
      const { cases, letters } = open();
      const id = await cases.forgotten(regencies[0]);
      const page = await open().visitor('province-supervisor', looks['390-terang']);
      await ComplaintList.open(page, `?q=${id}`);
      await rowOf(page, id).getByRole('checkbox').check();
      const dialog = await BulkDialog.open(page, 'Surat teguran');
      expect((await dialog.read()).map(({ part }) => part)).toEqual([1]);
      const single = await letters.about(page, regencies[0], id);
      await page.getByRole('button', { name: 'Buat 1 konsep surat' }).click();
      await page.getByTestId('bulk-fault').getByText('Keadaan berubah sejak pratinjau').waitFor();
      await page.getByRole('button', { name: 'Lihat pratinjau terbaru' }).click();
      await page.getByTestId('bulk-fault').waitFor({ state: 'detached' });
      const [share] = await dialog.read();
      expect(share).toMatchObject({ part: 0, leftOut: [{ reason: 'in-open-letter', count: 1 }] });
      await page.getByTestId('left-out').locator('summary').click();
      await page.getByRole('link', { name: 'lihat suratnya' }).click();
      await page.waitForURL(new RegExp(`/surat/${single}$`));
      await letters.giveUp(page, single);
    });

    it('are put on the agenda of the meeting that is planned, where they can be opened', async () => {
      const { cases, meetings } = open();
      const id = await cases.forgotten(regencies[1]);
      const page = await open().visitor('province-supervisor');
      const meeting = await meetings.open(page);
      await ComplaintList.open(page, `?q=${id}`);
      await rowOf(page, id).getByRole('checkbox').check();
      const dialog = await BulkDialog.open(page, 'Masukkan ke rapat');
      expect(await dialog.read()).toEqual([{ participant: regencies[1], part: 1, leftOut: [] }]);
      await page.getByLabel('Pokok agenda').fill('Jalan yang dilaporkan berulang kali.');
      expect(await dialog.run('Masukkan 1 pokok ke agenda')).toEqual([String(meeting.id)]);
      await page.getByTestId('bulk-written').getByRole('link').click();
      const items = page.locator(`[data-testid=part][data-participant="${regencies[1]}"]`).getByTestId('lines-item');
      await items.getByText('Jalan yang dilaporkan berulang kali.').waitFor();
      await items.getByRole('link', { name: id }).waitFor();
      await meetings.callOff(page, meeting.id);
    });

    it.each(['regency-leader', 'ombudsman'] as const)('are not for a %s to choose', async (role) => {
      const page = await open().visitor(role);
      const shown = await ComplaintList.open(page);
      expect((await shown.ids()).length).toBeGreaterThan(0);
      expect(await page.getByTestId('complaint-table').getByRole('checkbox').count()).toBe(0);
      await page.getByTestId('complaint').first().getByRole('link').focus();
      await page.keyboard.press('x');
      expect(await page.getByTestId('choice-bar').count()).toBe(0);
    });
  });
}
