import type { LedgerEntry, Status } from '#contract';
import { LedgerBuilder, report } from './ledger.builder.js';

const regencies = [
  '63.01',
  '63.02',
  '63.03',
  '63.04',
  '63.05',
  '63.06',
  '63.07',
  '63.08',
  '63.09',
  '63.10',
  '63.11',
  '63.71',
  '63.72',
];
const instances = ['63', ...regencies];

/** Gives each word as often as it is to be given, one word after another. */
const dealt = <Word>(...hands: readonly (readonly [Word, number])[]): ((index: number) => Word | undefined) => {
  const words = hands.flatMap(([word, count]) => Array.from({ length: count }, () => word));
  return (index) => words[index];
};

/** Rows of an export whose figures are those published for Kalsel: 2020, and the first half of 2021. */
export function publishedLedger(): LedgerEntry[] {
  const ledger = new LedgerBuilder();
  const record = (number: number, time: string, status: Status, category: string): void => {
    const handler = instances[number % instances.length] ?? '63';
    const trackingId = String(number);
    ledger.append(`national-${trackingId}`, 'recorded', {
      source: '63',
      time,
      data: { ...report, trackingId, status, statusWord: status, handler, category: { word: category }, row: number },
      state: { origin: 'export', status, statusWord: status, trackingId, handler, category: { word: category } },
    });
  };

  const statuses2020 = dealt<Status>(['selesai', 1_219], ['diproses', 51], ['belum-ditindaklanjuti', 24]);
  for (let row = 0; row < 1_294; row += 1)
    record(1_000_000 + row, moment(row, 1_294, 2020, 366), statuses2020(row) ?? 'diarsip', 'Kesehatan');

  const statuses2021 = dealt<Status>(['selesai', 522], ['diproses', 23]);
  const topics = dealt(
    ['Infrastruktur Jalan', 77],
    ['Penerangan', 25],
    ['Ketertiban Umum', 23],
    ['Infrastruktur Pendukung', 20],
    ['Jalan Berlubang', 15],
    ['Topik Lainnya', 385],
  );
  for (let row = 0; row < 545; row += 1) {
    record(
      2_000_000 + row,
      moment(row, 545, 2021, 181),
      statuses2021(row) ?? 'diarsip',
      topics(row) ?? 'Topik Lainnya',
    );
  }
  record(3_000_000, '2021-07-01T00:00:00+08:00', 'selesai', 'Penerangan');
  return ledger.entries;
}

/** Spread over the first `days` of a year, from the first minute in WITA to the last. */
function moment(row: number, rows: number, year: number, days: number): string {
  const first = Date.parse(`${year}-01-01T00:00:00+08:00`);
  const length = days * 24 * 60 * 60 * 1_000 - 1_000;
  return new Date(first + Math.floor((row * length) / (rows - 1))).toISOString();
}
