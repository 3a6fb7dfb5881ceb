import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import pdfMake, { type Content } from 'pdfmake';
import { pageMargins, styles, tableLayouts } from './house-style.adapter.js';

/** What a PDF is made of. Texts are Indonesian: they are for people outside. */
export interface PdfDocument {
  /** In the properties of the file, and read out first by a screen reader. */
  readonly title: string;
  readonly content: readonly Content[];
  /** Below every page, left of its number. */
  readonly footer: string;
  readonly madeAt: Date;
  readonly orientation?: 'portrait' | 'landscape';
}

const fontsFolder = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json')),
  'files',
);
const font = (face: string): string => join(fontsFolder, `source-sans-3-latin-${face}.woff`);

pdfMake.addFonts({
  SourceSans3: {
    normal: font('400-normal'),
    bold: font('600-normal'),
    italics: font('400-italic'),
    bolditalics: font('600-italic'),
  },
});
pdfMake.addTableLayouts(tableLayouts);
// A text of somebody's may look like an address or a path; nothing but our fonts is ever opened.
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => path.startsWith(fontsFolder + sep));

/** The bytes of a PDF on A4, with its fonts in it. */
export const pdfOf = ({ title, content, footer, madeAt, orientation = 'portrait' }: PdfDocument): Promise<Buffer> =>
  pdfMake
    .createPdf({
      pageSize: 'A4',
      pageOrientation: orientation,
      pageMargins,
      language: 'id-ID',
      displayTitle: true,
      info: { title, creationDate: madeAt },
      defaultStyle: { font: 'SourceSans3', fontSize: 10.5, lineHeight: 1.2, color: '#1b1f24' },
      styles,
      content: [...content],
      footer: (page, pages) => ({
        margin: [56, 14, 56, 0],
        columns: [
          { text: footer, style: 'note' },
          { text: `Halaman ${page} dari ${pages}`, style: 'note', alignment: 'right', width: 'auto' },
        ],
      }),
    })
    .getBuffer();
