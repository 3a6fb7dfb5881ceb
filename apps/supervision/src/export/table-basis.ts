import type { Zone } from '../clock/zone.js';
import type { DateBasis, Scope } from '../monev/figures.js';
import {
  channelWords,
  classificationWords,
  clockStateWords,
  clockWords,
  dateBasisWords,
  divisionWords,
  originWords,
  scopeWords,
  statusWords,
} from './cell-words.js';
import { indicatorDefinitions, indicatorNames } from '../monev/indicators.js';
import type { Fact, Period } from './table.js';
import { wallClock } from './wall-clock.js';

/** What every figure says of itself. */
export interface FigureBasis extends Period {
  readonly scope: Scope;
  readonly dateBasis: DateBasis;
  readonly asOf: string;
  readonly cutOff: string | null;
  readonly indicatorsVersion: number;
  readonly calendarVersion: number | null;
  readonly rebuild: object | null;
  readonly recount: object | null;
}

const unlimited = 'tidak dibatasi';

/** Says what a table rests on, for people. */
export class TableBasis {
  /** @param nameOf a participant, by its code */
  constructor(
    readonly zone: Zone,
    private readonly nameOf: (code: string) => string,
  ) {}

  /** Of a table of figures, or of the cases behind them. */
  figures(basis: FigureBasis): Fact[] {
    const { scope, dateBasis, asOf, cutOff, indicatorsVersion, calendarVersion, rebuild, recount } = basis;
    return [
      ['Cakupan', scopeWords[scope]],
      ...this.period(basis, dateBasis),
      ['Keadaan pada', asOf],
      this.cutOff(cutOff),
      ['Versi definisi indikator', String(indicatorsVersion)],
      ['Versi kalender', calendarVersion === null ? 'Belum ada' : String(calendarVersion)],
      ...this.unfinished({ 'Pembacaan ulang buku besar': rebuild, 'Penghitungan ulang': recount }),
    ];
  }

  period({ from, to }: Period, dateBasis: DateBasis): Fact[] {
    const words = from === null && to === null ? 'Semua waktu' : `${from ?? unlimited} sampai ${to ?? unlimited}`;
    return [
      ['Periode', words],
      ['Dasar tanggal', dateBasisWords[dateBasis]],
    ];
  }

  /** Until when the ledger is known here. */
  cutOff(instant: string | null): Fact {
    return ['Data sampai', instant === null ? 'Belum ada data yang dibaca' : this.instant(instant)];
  }

  /** Of what is told as it stands when it is asked for. */
  now(now = new Date()): Fact {
    return ['Keadaan pada', this.instant(now.toISOString())];
  }

  instant(instant: string): string {
    return `${wallClock(instant, this.zone)} ${this.zone.abbreviation}`;
  }

  /** What makes figures and lists incomplete for now, by what is under way; nothing when they are whole. */
  unfinished(underWay: Readonly<Record<string, object | null>>): Fact[] {
    return Object.entries(underWay)
      .filter(([, progress]) => progress !== null)
      .map(([what]) => ['Perhatian', `${what} sedang berlangsung: isi tabel ini belum lengkap.`]);
  }

  /** Each filter that a request sets. */
  filters(request: object): Fact[] {
    const said = request as Readonly<Record<string, unknown>>;
    return Object.entries(filterLabels).flatMap(([field, label]): Fact[] => {
      const values = [said[field]].flat().filter(isSaid);
      return values.length === 0 ? [] : [[label, values.map((value) => this.word(field, String(value))).join(', ')]];
    });
  }

  private word(field: string, value: string): string {
    if (field === 'sort') return sortText(value);
    if (field === 'participant' && value !== 'unassigned') return this.nameOf(value);
    return freeFields.has(field) ? value : (filterWords[value] ?? value);
  }
}

/** A number of a fact, as the cells of a file have it. */
export const decimals = (value: number): string => String(value).replace('.', ',');

/** What a list can be narrowed to, by the field of its request. */
const filterLabels: Readonly<Record<string, string>> = {
  status: 'Status',
  participant: 'Instansi',
  q: 'Kata yang dicari',
  classification: 'Klasifikasi',
  category: 'Kategori',
  channel: 'Sumber laporan',
  origin: 'Asal data',
  state: 'Keadaan tenggat',
  clock: 'Jenis tenggat',
  dueWithin: 'Habis dalam (hari kerja)',
  indicator: 'Indikator',
  part: 'Bagian',
  by: 'Dibagi menurut',
  value: 'Nilai pembagian',
  formula: 'Versi rumus',
  sign: 'Tanda',
  window: 'Jendela (hari)',
  asOf: 'Hari terakhir jendela',
  all: 'Semua topik yang diuji',
  import: 'Impor',
  region: 'Daerah',
  flagged: 'Hanya baris yang tidak cocok',
  sort: 'Urutan',
};

const isSaid = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** What people write into these stays as they wrote it. */
const freeFields: ReadonlySet<string> = new Set(['q', 'category', 'value', 'region']);

const indicatorWords = Object.fromEntries(indicatorNames.map((name) => [name, indicatorDefinitions[name].label]));

const filterWords: Readonly<Record<string, string>> = {
  ...statusWords,
  ...channelWords,
  ...classificationWords,
  ...originWords,
  ...clockWords,
  ...clockStateWords,
  ...divisionWords,
  ...indicatorWords,
  ...{ unassigned: 'Tanpa instansi', scope: 'seluruh cakupan', numerator: 'yang dihitung', denominator: 'pembanding' },
  ...{ true: 'ya', false: 'tidak' },
};

/** What lists are sorted by. */
const sortWords: Readonly<Record<string, string>> = {
  ...indicatorWords,
  received: 'waktu masuk',
  updated: 'perubahan terakhir',
  deadline: 'tenggat',
  started: 'mulai',
  key: 'kode',
  participant: 'instansi',
  complaints: 'jumlah laporan',
  share: 'bagian',
  pValue: 'nilai p',
  count: 'jumlah laporan',
  before: 'setahun sebelumnya',
  difference: 'selisih',
  growth: 'pertumbuhan',
  ratio: 'kelipatan',
  excess: 'kelebihan',
  word: 'topik',
  name: 'nama',
};

const sortText = (sort: string): string =>
  sort.startsWith('-')
    ? `${sortWords[sort.slice(1)] ?? sort.slice(1)}, dari yang tertinggi atau terbaru`
    : (sortWords[sort] ?? sort);
