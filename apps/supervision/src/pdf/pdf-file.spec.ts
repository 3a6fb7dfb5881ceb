import { expect, test } from '@jest/globals';
import { pdfText } from '#testing';
import { letterhead } from './house-style.adapter.js';
import { pdfOf } from './pdf-file.adapter.js';

const madeAt = new Date('2026-07-01T01:00:00Z');

test('A PDF says the same to another reader', async () => {
  const bytes = await pdfOf({
    title: 'Surat 1',
    footer: 'Dibuat 1 Jul 2026',
    madeAt,
    content: [
      ...letterhead('Provinsi Kalimantan Selatan'),
      { text: 'Jalan berlubang — “darurat”, ±3 × 4 m² …', style: 'heading' },
      {
        layout: 'figures',
        table: {
          headerRows: 1,
          body: [
            ['Instansi', 'Laporan'],
            ['Kota Banjarbaru', '1.294'],
          ],
        },
      },
    ],
  });

  const { title, pages } = await pdfText(bytes);
  expect(title).toBe('Surat 1');
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('PEMERINTAH PROVINSI KALIMANTAN SELATAN');
  expect(pages[0]).toContain('Jalan berlubang — “darurat”, ±3 × 4 m² …');
  expect(pages[0]).toContain('1.294');
  expect(pages[0]).toContain('Halaman 1 dari 1');
});

test('What cannot be read as a picture or a file of ours is refused, not fetched', async () => {
  const content = [{ image: '/etc/hostname' }];
  await expect(pdfOf({ title: '', footer: '', madeAt, content })).rejects.toThrow();
});
