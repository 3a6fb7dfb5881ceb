import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ComplaintList } from './support/complaint-list.adapter.js';
import { OverviewPage } from './support/overview-page.adapter.js';
import type { Role, Stage } from './support/stage.adapter.js';

const roles = ['province-supervisor', 'regency-leader', 'ombudsman'] as const satisfies readonly Role[];

export function secretComplaint(open: () => Stage): void {
  describe('a complaint that is rahasia', () => {
    it.each(roles)('is in no list that a %s can ask for', async (role) => {
      const { id, trackingId, words } = await open().cases.secret();
      const page = await open().visitor(role);
      const list = await ComplaintList.open(page);
      expect(await list.ids()).not.toContain(id);
      for (const sought of [...words, trackingId, id]) {
        await list.search(sought);
        expect(await list.ids()).toEqual([]);
      }
      await ComplaintList.open(page, '?participant=63.71&sort=-updated');
      expect(await list.ids()).not.toContain(id);
    });

    it.each(roles)('never sends a %s a word of its text, on no page and by no route', async (role) => {
      const { id, words } = await open().cases.secret();
      const page = await open().visitor(role);
      const answers = await recordAnswers(page);
      await OverviewPage.open(page);
      await ComplaintList.open(page, '?sort=-updated');
      await page.goto(`/laporan/${id}`);
      await page.getByTestId('secret').waitFor();
      expect(await page.title()).toContain('Laporan rahasia');
      expect(await page.getByTestId('where-now').innerText()).toBe('Sedang ditangani Kota Banjarmasin.');
      await page.getByTestId('entry').first().waitFor();
      expect(await page.getByTestId('chain').innerText()).toContain('Rantai hash utuh');

      const texts = [...(await answers()), await page.content()];
      expect(texts.length).toBeGreaterThan(5);
      for (const word of words) expect(texts.filter((text) => text.includes(word))).toEqual([]);
    });

    it('is counted all the same', async () => {
      const { id } = await open().cases.secret();
      const page = await open().visitor('province-supervisor');
      const overview = await OverviewPage.open(page);
      const counted = Number((await overview.figure('63.71-received')).replaceAll('.', ''));
      const listed = await (await ComplaintList.open(page, '?participant=63.71')).total();
      expect(id).toMatch(/^national-/);
      expect(counted).toBeGreaterThan(listed);
    });

    it('is a "Laporan rahasia" on the national platform too, but for the browser that filed it', async () => {
      const { trackingId, words } = await open().cases.secret();
      const page = await open().stranger();
      for (const address of ['/', `/laporan/${trackingId}`]) {
        await page.goto(open().endpoints.nationalSandbox.url + address);
        await page.getByText('Laporan rahasia').first().waitFor();
        const content = await page.content();
        for (const word of words) expect(content).not.toContain(word);
      }
    });
  });

  it('the reporter’s name is on no page of a complaint, rahasia or not', async () => {
    const { cases } = open();
    const page = await open().visitor('province-supervisor');
    const answers = await recordAnswers(page);
    for (const id of [await cases.transferred(), (await cases.secret()).id]) {
      await page.goto(`/laporan/${id}`);
      await page.getByTestId('entry').first().waitFor();
      expect(await page.content()).not.toContain('Warga Contoh');
    }
    expect((await answers()).filter((text) => text.includes('Warga Contoh'))).toEqual([]);
  });
}

/** Everything that the API answers to the page from now on, but for the stream, which never ends. */
async function recordAnswers(page: Page): Promise<() => Promise<string[]>> {
  const answers: Promise<string>[] = [];
  const isRecorded = ({ pathname }: URL): boolean => pathname.startsWith('/api/') && pathname !== '/api/live';
  await page.route(isRecorded, async (route) => {
    const answer = route.fetch();
    answers.push(answer.then((response) => response.text()));
    // What was asked by a page that is gone is recorded all the same.
    await route.fulfill({ response: await answer }).catch(() => undefined);
  });
  return () => Promise.all(answers);
}
