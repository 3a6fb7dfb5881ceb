import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { ImportRecap } from './import-recap.handler.js';
import { RecapRefused } from './recap.errors.js';
import type { RecapForm } from './recap.request.js';
import type { ImportedRecapResponse } from './recap.response.js';

/** A file of a form, as it was uploaded. */
export interface UploadedTable {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** Rows that are told of one by one. */
const toldAtMost = 1_000;

/** Lets a table in, whoever brings it, and says what became of it. */
@Injectable()
export class ReceiveRecap {
  constructor(private readonly importRecap: ImportRecap) {}

  /** @throws a 400 problem without a file, a 422 problem when nothing of it can be taken */
  async handle(file: UploadedTable | undefined, form: RecapForm, importedBy: string): Promise<ImportedRecapResponse> {
    if (!file) throw problem(400, 'File missing', { errors: [{ field: 'file', reason: 'the form holds no file' }] });
    try {
      const { id, isNew, rows, refused } = await this.importRecap.handle({
        name: file.originalname,
        content: file.buffer,
        importedBy,
        regions: form.regions ?? null,
        columns: mappingOf(form.columns ?? ''),
      });
      const flagged = rows.flatMap(({ row, period, region, total, flag }) =>
        flag === null ? [] : [{ row, ...period, region, total, flag }],
      );
      return {
        id,
        isNew,
        rows: rows.length,
        flagged: flagged.length,
        total: rows.reduce((sum, { total }) => sum + total, 0),
        flaggedRows: flagged.slice(0, toldAtMost),
        refused: refused.slice(0, toldAtMost),
      };
    } catch (error) {
      if (!(error instanceof RecapRefused)) throw error;
      throw problem(422, 'Table refused', {
        detail: 'Nothing of the table can be taken.',
        errors: error.problems.slice(0, toldAtMost),
      });
    }
  }
}

/** `period=Bulan,total=Jumlah Laporan` */
function mappingOf(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [field = '', ...word] = pair.split('=');
      return [field.trim(), word.join('=').trim()];
    }),
  );
}
