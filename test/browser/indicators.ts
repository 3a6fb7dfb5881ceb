import { describe, expect, it } from '@jest/globals';
import { ComplaintList } from './support/complaint-list.adapter.js';
import { asked, figuresOf, settled } from './support/figures.adapter.js';
import { IndicatorsPage, type ApiCases, type ApiIndicators } from './support/indicators-page.adapter.js';
import type { Stage } from './support/stage.adapter.js';

const of2020 = '?from=2020-01-01&to=2020-12-31';
const ofHalf2021 = '?from=2021-01-01&to=2021-06-30';
const families = ['Jumlah', 'Penanganan', 'Kecepatan', 'Penilaian'];

export function indicators(open: () => Stage): void {
  describe('the indicators', () => {
    it('of 2020 and of January to June 2021 are the published ones, with what they were divided from', async () => {
      const page = await open().visitor('province-supervisor');
      const shown = await IndicatorsPage.open(page, of2020);
      const year = await figuresOf(page, 'figure-total-');
      expect([year.received?.text, year.selesai?.text, year.diproses?.text]).toEqual(['1.294', '1.219', '51']);
      expect([year.followedUpShare?.text, year.completedShare?.text]).toEqual(['98,15%', '94,20%']);
      expect(await shown.about('followedUpShare')).toContain('1.270 dari 1.294');

      await page.getByTestId('period').click();
      await page.getByRole('button', { name: 'Semester I 2021', exact: true }).click();
      await page.getByTestId('basis').getByText('Semester I 2021').waitFor();
      await settled(page);
      const half = await figuresOf(page, 'figure-total-');
      expect([half.received?.text, half.selesai?.text, half.completedShare?.text]).toEqual(['545', '522', '95,78%']);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ from: '2021-01-01', to: '2021-06-30' });
    });

    it('are all on the page as the API has them, called and computed as it says', async () => {
      const page = await open().visitor('ombudsman');
      await page.goto('/');
      await page.getByRole('button', { name: 'Evaluasi' }).click();
      await page.getByRole('link', { name: /^Indikator/ }).click();
      await settled(page);
      const shown = await IndicatorsPage.open(page, of2020);
      const list = await asked<ApiIndicators>(page, `/api/indicators${of2020}`);
      const totals = await figuresOf(page, 'figure-total-');
      for (const { indicator, value } of list.totals) {
        expect({ indicator, value: totals[indicator]?.value }).toEqual({ indicator, value });
      }
      for (const { indicator, label, formula } of list.definitions) {
        const about = await shown.about(indicator);
        expect(about).toContain(label);
        if (!formula.startsWith('jumlah laporan: ')) expect(about).toContain(formula);
      }
      const cells = new Map<string, number | null>();
      for (const family of families) {
        await shown.chooseFamily(family);
        for (const [name, { value }] of Object.entries(await figuresOf(page))) cells.set(name, value);
      }
      for (const { key, indicators: own } of list.groups) {
        for (const { indicator, value } of own) {
          expect({ key, indicator, value: cells.get(`${key}-${indicator}`) }).toEqual({ key, indicator, value });
        }
      }
      expect(await page.getByTestId('basis').innerText()).toMatch(/14 instansi[^]*Tahun 2020[^]*Tanggal masuk[^]*WITA/);
    });

    it('say on demand of every value what it was divided from, and where it lies with 95% confidence', async () => {
      const page = await open().visitor('province-supervisor');
      await IndicatorsPage.open(page, of2020);
      const cell = page.getByRole('cell').filter({ has: page.getByTestId('figure-63.11-completedShare') });
      expect((await cell.innerText()).trim()).toMatch(/^\d+,\d{2}%\s*, % selesai, Kabupaten Balangan$/);
      await page.getByRole('checkbox', { name: 'Pembilang, penyebut, rentang' }).check();
      const { groups } = await asked<ApiIndicators>(page, `/api/indicators${of2020}`);
      const own = groups.find(({ key }) => key === '63.11')?.indicators;
      const { numerator, denominator } = own?.find(({ indicator }) => indicator === 'completedShare') ?? {};
      await cell.getByText(`${numerator} dari ${denominator}`).waitFor();
      expect(await cell.innerText()).toMatch(/\d+,\d% – \d+,\d%/);
      await page.reload();
      await cell.getByText(`${numerator} dari ${denominator}`).waitFor();
    });

    it('open the cases that they count, and those they are compared with', async () => {
      const page = await open().visitor('province-supervisor');
      const shown = await IndicatorsPage.open(page, of2020);
      const { groups } = await asked<ApiIndicators>(page, `/api/indicators${of2020}`);
      const own = groups.find(({ key }) => key === '63.11')?.indicators ?? [];
      const { numerator, denominator } = own.find(({ indicator }) => indicator === 'closedBySystemShare') ?? {};
      await shown.openFigure('63.11-closedBySystemShare');
      expect(new URL(page.url()).pathname).toBe('/indikator/kasus');
      const cases = `/api/indicators/cases${of2020}&indicator=closedBySystemShare&participant=63.11`;
      const above = await asked<ApiCases>(page, cases);
      expect(await shown.cases()).toEqual(above.items.map(({ id }) => id));
      expect(above.items.length + above.withheld).toBe(numerator);
      await shown.choosePart('Semua pembanding');
      const below = await asked<ApiCases>(page, `${cases}&part=denominator`);
      expect(await shown.cases()).toEqual(below.items.map(({ id }) => id));
      expect(below.items.length + below.withheld).toBe(denominator);
      expect(await page.getByTestId('case-figure').innerText()).toMatch(/^\d+,\d{2}%$/);

      const [first = ''] = await shown.cases();
      await page.getByRole('link', { name: first }).click();
      await page.getByTestId('where-now').waitFor();
      expect(new URL(page.url()).pathname).toBe(`/laporan/${first}`);
    });

    it('open the page of complaints where its filters say which cases they count', async () => {
      const page = await open().visitor('province-supervisor');
      const shown = await IndicatorsPage.open(page, `${ofHalf2021}&kelompok=jumlah`);
      const selesai = (await figuresOf(page))['63.04-selesai']?.value ?? Number.NaN;
      const { withheld } = await asked<ApiCases>(
        page,
        `/api/indicators/cases${ofHalf2021}&indicator=selesai&participant=63.04&limit=500`,
      );
      await shown.openFigure('63.04-selesai');
      const list = new ComplaintList(page);
      await list.settle();
      expect(new URL(page.url()).pathname).toBe('/laporan');
      expect(await list.total()).toBe(selesai - withheld);
    });

    it('of a category open the cases that they count, of the whole scope', async () => {
      const page = await open().visitor('province-supervisor');
      const shown = await IndicatorsPage.open(page, `${ofHalf2021}&by=category`);
      const { groups } = await asked<ApiIndicators>(page, `/api/indicators${ofHalf2021}&by=category&sort=-received`);
      expect(await shown.order()).toEqual(groups.map(({ key }) => key));
      expect((await figuresOf(page))['infrastruktur jalan-received']?.value).toBe(77);
      await shown.openFigure('infrastruktur jalan-received');
      const above = await asked<ApiCases>(
        page,
        `/api/indicators/cases${ofHalf2021}&indicator=received&by=category&value=infrastruktur+jalan`,
      );
      expect(await shown.cases()).toEqual(above.items.map(({ id }) => id));
      expect(above.items.length + above.withheld).toBe(77);
      expect(await page.getByTestId('case-figure').innerText()).toBe('77');
      expect(await page.getByTestId('case-part').innerText()).toBe('Kategori: Infrastruktur Jalan');
      await page.reload();
      expect(await shown.cases()).toEqual(above.items.map(({ id }) => id));
    });

    it('are sorted by any of them, and all that was chosen survives a reload', async () => {
      const page = await open().visitor('province-supervisor');
      const shown = await IndicatorsPage.open(page, `${of2020}&scope=kabupaten-kota`);
      await shown.chooseFamily('Kecepatan');
      await shown.sortBy('Rata-rata hari ke tindak lanjut, dari masuk');
      const values = async () => {
        const figures = await figuresOf(page);
        return (await shown.order()).map((key) => figures[`${key}-meanDaysSinceReceipt`]?.value ?? Number.NaN);
      };
      const sorted = await values();
      expect(sorted).toHaveLength(13);
      expect(sorted).toEqual([...sorted].sort((one, other) => other - one));
      await page.reload();
      await settled(page);
      expect(await values()).toEqual(sorted);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        ...{ from: '2020-01-01', to: '2020-12-31', scope: 'kabupaten-kota' },
        ...{ kelompok: 'kecepatan', sort: '-meanDaysSinceReceipt' },
      });
    });

    it('that are refused say so at the field, in Indonesian, and go on once it is put right', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/indikator?by=office&from=2021-01-15&to=2021-06-30');
      const refusal = page.getByTestId('refusal');
      expect(await refusal.innerText()).toBe(
        'OPD: angkanya hanya disimpan per bulan. Pilih periode dari awal sampai akhir bulan.',
      );
      expect(await page.locator('main').innerText()).not.toMatch(/month|kept|begin/);
      await page.getByTestId('period').click();
      await page.getByRole('button', { name: 'Triwulan dan bulan 2021' }).click();
      await page.getByRole('button', { name: 'Triwulan I 2021' }).click();
      await settled(page);
      expect(await refusal.count()).toBe(0);
      expect(await page.getByTestId('divided-row').count()).toBeGreaterThan(1);

      await page.goto('/indikator?scope=dunia');
      await page.getByText('Cakupan “dunia” tidak dikenal.').waitFor();
      await page.getByRole('button', { name: 'Mulai dari awal' }).click();
      await settled(page);
      expect(new URL(page.url()).search).toBe('');
    });

    it('of others are there for a leader to compare, and not to open', async () => {
      const page = await open().visitor('regency-leader');
      await IndicatorsPage.open(page, of2020);
      const linked = page.getByTestId('divided-row').filter({ has: page.getByRole('link') });
      expect(await linked.count()).toBe(1);
      expect(await linked.getAttribute('data-key')).toBe('63.71');
      await page.goto('/indikator/kasus?indicator=rating&participant=63.04');
      await page.getByText('Laporan instansi lain tidak dapat dibuka oleh akun Anda.').waitFor();
    });
  });
}
