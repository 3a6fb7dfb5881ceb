import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import exceljs from 'exceljs';
import { exportCells, exportHeader, exportPreamble } from './sample-export.js';
import { rowsOf2021 } from './sample-province.js';
import { sampleWorld } from './sample-world.adapter.js';

const inRepository = join('apps', 'cli', 'sample', 'lapor-ekspor-2021-s1.xlsx');

/** The workbook that is shipped: the same place seen from the sources and from what is built of them. */
export function sampleWorkbookPath(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, inRepository);
    if (existsSync(path)) return path;
  }
  throw new Error(`The sample workbook ${inRepository} is missing.`);
}

/** All cells of the sample workbook, row by row, with what stands above the header. */
export const sampleWorkbookCells = (): readonly (readonly string[])[] => [
  ...exportPreamble,
  exportHeader,
  ...exportCells(rowsOf2021(sampleWorld())),
];

/** Writes the workbook that is shipped as `apps/cli/sample/lapor-ekspor-2021-s1.xlsx`. */
export async function writeSampleWorkbook(path: string): Promise<void> {
  const workbook = new exceljs.Workbook();
  workbook.created = new Date(Date.UTC(2021, 6, 1));
  workbook.modified = workbook.created;
  workbook.creator = 'Data contoh';
  const sheet = workbook.addWorksheet('Laporan');
  for (const cells of sampleWorkbookCells()) sheet.addRow([...cells]);
  await workbook.xlsx.writeFile(path);
}
