import { getDocumentProxy } from 'unpdf';

/** What a reader of PDF other than its writer finds in a file: its title, and the text of each page. */
export interface PdfText {
  readonly title: string;
  readonly pages: readonly string[];
}

/** @throws when the bytes are no PDF */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const file = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    const { info } = await file.getMetadata();
    const pages = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const { items } = await (await file.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    return { title: 'Title' in info ? String(info.Title) : '', pages };
  } finally {
    await file.cleanup();
  }
}
