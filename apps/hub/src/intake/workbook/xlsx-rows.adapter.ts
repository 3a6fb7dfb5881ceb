import { cleanText, columnIndex, serialToText } from './cell-text.js';
import type { WorkbookRow } from './workbook-row.js';
import { xmlEvents, type XmlHandlers } from './xml-events.adapter.js';
import { partLimits, readXlsxParts, TextGatherer, type XlsxParts } from './xlsx-parts.adapter.js';
import { ZipArchive } from './zip-archive.adapter.js';

/**
 * The rows of an Office Open XML workbook, sheet after sheet, without holding them. Not by exceljs: its reader finds
 * the parts of an archive by searching the packed bytes, which fails on some sound files, and unpacks without a limit.
 */
export async function* xlsxRows(path: string): AsyncGenerator<WorkbookRow> {
  const archive = await ZipArchive.open(path);
  try {
    const parts = await readXlsxParts(archive);
    for (const [sheet, part] of parts.sheets.entries()) {
      const rows = new SheetRows(sheet, parts);
      const events = xmlEvents(archive.read(part, partLimits.sheet), rows);
      for (let step = await events.next(); !step.done; step = await events.next()) yield* rows.take();
    }
  } finally {
    await archive.close();
  }
}

/** Gathers rows from the events of one sheet. */
class SheetRows implements XmlHandlers {
  private finished: WorkbookRow[] = [];
  private number = 0;
  private cells: string[] = [];
  private column = -1;
  private kind = 'n';
  private style = 0;
  private value = '';
  private inValue = false;
  private readonly inline = new TextGatherer();

  constructor(
    private readonly sheet: number,
    private readonly parts: XlsxParts,
  ) {}

  take(): WorkbookRow[] {
    const rows = this.finished;
    this.finished = [];
    return rows;
  }

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    this.inline.open(name);
    switch (name) {
      case 'row':
        this.number = rowNumber(attributes.r) ?? this.number + 1;
        this.cells = [];
        this.column = -1;
        break;
      case 'c':
        this.column = attributes.r === undefined ? this.column + 1 : (columnIndex(attributes.r) ?? -1);
        this.kind = attributes.t ?? 'n';
        this.style = Number(attributes.s ?? 0);
        this.value = '';
        break;
      case 'v':
        this.inValue = true;
        break;
    }
  };

  text = (text: string): void => {
    if (this.inValue) this.value += text;
    else this.inline.text(text);
  };

  close = (name: string): void => {
    this.inline.close(name);
    if (name === 'v') this.inValue = false;
    if (name === 'c') this.closeCell();
    if (name === 'row') this.finished.push({ sheet: this.sheet, number: this.number, cells: dense(this.cells) });
  };

  private closeCell(): void {
    const inline = this.inline.take();
    if (this.column < 0) return;
    this.cells[this.column] = cleanText(this.kind === 'inlineStr' ? inline : this.textOf(this.value));
  }

  private textOf(value: string): string {
    if (this.kind === 's') return this.parts.texts.at(Number(value));
    if (this.kind !== 'n' || value === '') return value;
    const number = Number(value);
    if (this.parts.dateStyles[this.style]) return serialToText(number, this.parts.calendar) ?? value;
    // A tracking id may be stored as 1.916449E6.
    return Number.isSafeInteger(number) ? String(number) : value;
  }
}

const dense = (cells: readonly (string | undefined)[]): string[] => Array.from(cells, (cell) => cell ?? '');

const rowNumber = (written: string | undefined): number | null =>
  /^[1-9]\d{0,6}$/.test(written ?? '') ? Number(written) : null;
