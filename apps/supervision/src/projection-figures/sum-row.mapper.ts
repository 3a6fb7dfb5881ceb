import { noSums, type Sums } from '../monev/sums.js';

/** Sums of cells, as the database gives them. */
export interface SumRow {
  readonly participant: string;
  readonly value: string;
  readonly belum_terverifikasi: number;
  readonly belum_ditindaklanjuti: number;
  readonly diproses: number;
  readonly selesai: number;
  readonly ditunda: number;
  readonly diarsip: number;
  readonly closed_by_system: number;
  readonly reopened: number;
  readonly rated: number;
  readonly rating_sum: number;
  readonly answered_since_receipt: number;
  readonly seconds_since_receipt: number;
  readonly answered_since_disposition: number;
  readonly seconds_since_disposition: number;
  readonly timed: number;
  readonly on_time: number;
}

export const sumsOfRow = (row: SumRow): Sums => ({
  ...noSums,
  statuses: {
    'belum-terverifikasi': row.belum_terverifikasi,
    'belum-ditindaklanjuti': row.belum_ditindaklanjuti,
    diproses: row.diproses,
    selesai: row.selesai,
    ditunda: row.ditunda,
    diarsip: row.diarsip,
  },
  closedBySystem: row.closed_by_system,
  reopened: row.reopened,
  rated: row.rated,
  ratingSum: row.rating_sum,
  answeredSinceReceipt: row.answered_since_receipt,
  secondsSinceReceipt: row.seconds_since_receipt,
  answeredSinceDisposition: row.answered_since_disposition,
  secondsSinceDisposition: row.seconds_since_disposition,
  timed: row.timed,
  onTime: row.on_time,
});
