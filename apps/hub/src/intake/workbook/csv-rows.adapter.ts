import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { cleanText } from './cell-text.js';
import { headerPositions, longestPreamble } from './export-header.js';
import type { WorkbookRow } from './workbook-row.js';
import { WorkbookRefused } from './workbook.errors.js';

type Encoding = 'utf-8' | 'utf-16le';

/** Bytes in which the header is looked for to tell the separator. */
const sampleBytes = 64 * 1024;
const longestRecord = 1024 * 1024;
const separators = [',', ';', '\t', '|'];

/** The rows of a text file with separated values: comma, semicolon, tab or bar; UTF-8, or UTF-16 as Excel writes it. */
export async function* csvRows(path: string): AsyncGenerator<WorkbookRow> {
  const sample = await firstBytes(path);
  const encoding: Encoding = sample[0] === 0xff && sample[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const delimiter = separatorOf(new TextDecoder(encoding).decode(sample));
  const parser = parse({
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: longestRecord,
  });
  pipeline(createReadStream(path), decoded(encoding), parser, () => undefined);
  let number = 0;
  try {
    for await (const record of parser) {
      number += 1;
      yield { sheet: 0, number, cells: (record as string[]).map(cleanText) };
    }
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    if (!(error instanceof CsvError)) throw error;
    throw new WorkbookRefused(
      'WORKBOOK_DAMAGED',
      error.code === 'CSV_MAX_RECORD_SIZE'
        ? `Row ${number + 1} is longer than ${longestRecord / 1024} KB; a quotation mark may be missing.`
        : `Row ${number + 1} cannot be read; a quotation mark may be missing.`,
    );
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The separator by which some line near the start names the most columns of the export. */
function separatorOf(sample: string): string {
  const lines = sample.split(/\r?\n/).slice(0, longestPreamble);
  const named = (separator: string): number =>
    Math.max(...lines.map((line) => headerPositions(line.split(separator)).size));
  return separators.reduce((best, separator) => (named(separator) > named(best) ? separator : best));
}

function decoded(encoding: Encoding): Transform {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (work: () => string, done: (error: Error | null, text?: string) => void): void => {
    let text: string;
    try {
      text = work();
    } catch {
      done(new WorkbookRefused('NOT_A_WORKBOOK', 'The file is neither a workbook nor text in UTF-8.'));
      return;
    }
    done(null, text);
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      decode(() => decoder.decode(chunk, { stream: true }), done);
    },
    flush(done) {
      decode(() => decoder.decode(), done);
    },
  });
}
