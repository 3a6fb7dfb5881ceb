import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';

const recapFields = ['period', 'region', 'total', ...caseStatuses] as const;
export type RecapField = 'period' | 'region' | 'total' | CaseStatus;

/** Where each field is in a row; a status that the table does not tell of is missing. */
export type RecapColumns = ReadonlyMap<RecapField, number>;

export interface ColumnProblem {
  readonly field: string;
  readonly reason: string;
}

/** What tables call their columns, without case, blanks and signs. */
const words: Readonly<Record<RecapField, readonly string[]>> = {
  period: ['period', 'periode', 'month', 'bulan', 'tahun', 'year', 'semester', 'triwulan'],
  region: [
    'region',
    'regency',
    'kabupaten',
    'kabupatenkota',
    'kabkota',
    'daerah',
    'instansi',
    'wilayah',
    'pemda',
    'provinsi',
  ],
  total: ['total', 'jumlah', 'jumlahlaporan', 'totallaporan', 'laporan', 'masuk'],
  'belum-terverifikasi': ['belumterverifikasi', 'belumdiverifikasi', 'belumterdisposisi'],
  'belum-ditindaklanjuti': ['belumditindaklanjuti', 'belumtindaklanjut'],
  diproses: ['diproses', 'proses', 'dalamproses'],
  selesai: ['selesai', 'tuntas'],
  ditunda: ['ditunda', 'tunda'],
  diarsip: ['diarsip', 'diarsipkan', 'arsip'],
};

/**
 * Finds the columns of a table by the words of its header.
 * @param mapping what a person says: the header's own word by field, before anything that is guessed
 */
export function columnsOf(
  header: readonly string[],
  mapping: Readonly<Record<string, string>> = {},
): { columns: RecapColumns } | { problems: ColumnProblem[] } {
  const columns = new Map<RecapField, number>();
  const problems: ColumnProblem[] = [];
  const plain = header.map(plainWord);
  for (const field of Object.keys(mapping)) {
    if (!isField(field))
      problems.push({ field: `columns.${field}`, reason: `must be one of ${recapFields.join(', ')}` });
  }
  for (const field of recapFields) {
    const named = mapping[field];
    const found =
      named === undefined ? plain.findIndex((word) => words[field].includes(word)) : plain.indexOf(plainWord(named));
    if (found >= 0) columns.set(field, found);
    else if (named !== undefined) {
      problems.push({
        field: `columns.${field}`,
        reason: `"${named}" is no column of the table: ${header.join(', ')}`,
      });
    } else if (field === 'period' || field === 'region' || field === 'total') {
      problems.push({
        field: `columns.${field}`,
        reason: `cannot be found among ${header.join(', ')}; name its column`,
      });
    }
  }
  return problems.length > 0 ? { problems } : { columns };
}

const isField = (text: string): text is RecapField => (recapFields as readonly string[]).includes(text);

const plainWord = (text: string): string => text.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
