import { describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { sampleWorkbookCells, sampleWorkbookPath } from './sample-workbook.adapter.js';

describe('the workbook that is shipped', () => {
  it('holds exactly what its generator makes; if not, run `npm run lapor -- sample workbook`', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(sampleWorkbookPath());
    const shipped: string[][] = [];
    workbook.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
      const values = row.values as (string | undefined)[];
      shipped.push(Array.from(values, (value) => value ?? '').slice(1));
    });
    const withoutTail = (cells: readonly string[]): string => cells.join('\t').trimEnd();
    expect(shipped.map(withoutTail)).toEqual(sampleWorkbookCells().map(withoutTail));
  });
});
