import { isDateFormat, withoutEscapes } from './cell-text.js';
import { TextStore } from './text-store.adapter.js';
import { WorkbookRefused } from './workbook.errors.js';
import { xmlEvents, type XmlHandlers } from './xml-events.adapter.js';
import type { ZipArchive } from './zip-archive.adapter.js';

const megabyte = 1024 * 1024;

/** Most bytes that each part of a workbook may unpack to. Shared texts are held in memory, sheets are not. */
export const partLimits = {
  outline: 4 * megabyte,
  styles: 16 * megabyte,
  texts: 128 * megabyte,
  sheet: 512 * megabyte,
};

/** Different texts, which take memory however short they are. */
const mostTexts = 4_000_000;

const workbookPart = 'xl/workbook.xml';
const relationsPart = 'xl/_rels/workbook.xml.rels';
const stylesPart = 'xl/styles.xml';
const textsPart = 'xl/sharedStrings.xml';

/** What is needed beside the sheets to read them. */
export interface XlsxParts {
  /** Paths of the sheets in the order of the workbook. */
  sheets: string[];
  calendar: 1900 | 1904;
  /** Whether the cell style of each index shows a day or a time. */
  dateStyles: boolean[];
  texts: TextStore;
}

export async function readXlsxParts(archive: ZipArchive): Promise<XlsxParts> {
  if (!archive.has(workbookPart)) {
    throw new WorkbookRefused('NOT_A_WORKBOOK', 'The file is an archive, but not a workbook.');
  }
  const { sheetIds, calendar } = await readOutline(archive);
  const targets = await readRelations(archive);
  const sheets = sheetIds.map((id) => targets.get(id)).filter((path) => path !== undefined && archive.has(path));
  return {
    sheets: sheets as string[],
    calendar,
    dateStyles: archive.has(stylesPart) ? await readDateStyles(archive) : [],
    texts: archive.has(textsPart) ? await readTexts(archive) : new TextStore(),
  };
}

async function read(archive: ZipArchive, part: string, most: number, handlers: XmlHandlers): Promise<void> {
  const events = xmlEvents(archive.read(part, most), handlers);
  for (let step = await events.next(); !step.done;) step = await events.next();
}

async function readOutline(archive: ZipArchive): Promise<{ sheetIds: string[]; calendar: 1900 | 1904 }> {
  const sheetIds: string[] = [];
  let calendar: 1900 | 1904 = 1900;
  await read(archive, workbookPart, partLimits.outline, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) calendar = 1904;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (name === 'sheet' && id !== undefined) sheetIds.push(id);
    },
  });
  return { sheetIds, calendar };
}

async function readRelations(archive: ZipArchive): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  if (!archive.has(relationsPart)) return targets;
  await read(archive, relationsPart, partLimits.outline, {
    open: (name, { Id: id, Target: target }) => {
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}

async function readDateStyles(archive: ZipArchive): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const dateStyles: boolean[] = [];
  let inCellFormats = false;
  await read(archive, stylesPart, partLimits.styles, {
    open: (name, attributes) => {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === 'numFmt') formats.set(id, attributes.formatCode ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) dateStyles.push(isDateFormat(id, formats.get(id) ?? null));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return dateStyles;
}

async function readTexts(archive: ZipArchive): Promise<TextStore> {
  const texts = new TextStore();
  const gathered = new TextGatherer();
  await read(archive, textsPart, partLimits.texts, {
    open: (name) => {
      gathered.open(name);
    },
    text: (text) => {
      gathered.text(text);
    },
    close: (name) => {
      gathered.close(name);
      if (name !== 'si') return;
      texts.add(gathered.take());
      if (texts.size > mostTexts) throw new WorkbookRefused('WORKBOOK_TOO_LARGE', 'The workbook has too many texts.');
    },
  });
  return texts;
}

/** Joins the runs of a rich text; readings of East Asian words (`rPh`) are not part of it. */
export class TextGatherer {
  private gathered = '';
  private inText = false;
  private inReading = false;

  open(name: string): void {
    if (name === 't') this.inText = true;
    if (name === 'rPh') this.inReading = true;
  }

  text(text: string): void {
    if (this.inText && !this.inReading) this.gathered += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'rPh') this.inReading = false;
  }

  take(): string {
    const text = withoutEscapes(this.gathered);
    this.gathered = '';
    return text;
  }
}
