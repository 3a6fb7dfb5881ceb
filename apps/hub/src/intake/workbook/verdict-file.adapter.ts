import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify, type Stringifier } from 'csv-stringify';
import exceljs from 'exceljs';
import type { VerdictSink } from './import-workbook.handler.js';
import type { RowVerdict } from './row-verdict.js';

const headings = ['Baris', 'Tracking ID', 'Putusan', 'Kolom', 'Alasan', 'Catatan', 'ID Peristiwa'];

const cellsOf = ({ row, trackingId, eventId, problems, notes }: RowVerdict): (string | number)[] => [
  row,
  trackingId,
  eventId === null ? 'ditolak' : 'diterima',
  problems.map(({ column }) => column).join('; '),
  problems.map(({ reason }) => reason).join('; '),
  notes.join('; '),
  eventId ?? '',
];

/** Verdicts written to a file as they come. */
export interface VerdictFile extends VerdictSink {
  /** Resolves once the file is whole. */
  close(): Promise<void>;
}

/** With a byte order mark, which Excel needs to see UTF-8, and with formulas disarmed. */
export class CsvVerdictFile implements VerdictFile {
  private readonly rows: Stringifier;
  private readonly written: Promise<void>;

  constructor(path: string) {
    this.rows = stringify({ bom: true, escape_formulas: true });
    this.written = finished(this.rows.pipe(createWriteStream(path)));
    // Whoever writes or closes next is told; nobody else may be listening yet.
    this.written.catch(() => undefined);
    this.rows.write(headings);
  }

  async write(verdict: RowVerdict): Promise<void> {
    if (!this.rows.write(cellsOf(verdict))) await Promise.race([once(this.rows, 'drain'), this.written]);
  }

  close(): Promise<void> {
    this.rows.end();
    return this.written;
  }
}

export class XlsxVerdictFile implements VerdictFile {
  private readonly workbook: exceljs.stream.xlsx.WorkbookWriter;
  private readonly sheet: exceljs.Worksheet;

  constructor(path: string) {
    this.workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: path });
    this.sheet = this.workbook.addWorksheet('Putusan');
    this.sheet.addRow(headings).commit();
  }

  write(verdict: RowVerdict): Promise<void> {
    this.sheet.addRow(cellsOf(verdict)).commit();
    return Promise.resolve();
  }

  close(): Promise<void> {
    return this.workbook.commit();
  }
}

/** Verdicts kept for a program that asks for JSON: the ids of what was written, and some of what was refused. */
export class VerdictList implements VerdictSink {
  readonly eventIds: string[] = [];
  readonly refusals: RowVerdict[] = [];

  /** @param mostRefusals those beyond are counted only */
  constructor(private readonly mostRefusals: number) {}

  write(verdict: RowVerdict): Promise<void> {
    if (verdict.eventId !== null) this.eventIds.push(verdict.eventId);
    else if (this.refusals.length < this.mostRefusals) this.refusals.push(verdict);
    return Promise.resolve();
  }
}
