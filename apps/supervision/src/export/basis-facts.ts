import type { Zone } from '../clock/zone.js';
import type { DateBasis, Scope } from '../monev/figures.js';
import {
  channelWords,
  classificationWords,
  clockStateWords,
  clockWords,
  dateBasisWords,
  originWords,
  scopeWords,
  statusWords,
} from './cell-words.js';
import type { Fact, Period } from './table.js';
import { wallClock } from './wall-clock.js';

const unlimited = 'tidak dibatasi';

export const periodFact = ({ from, to }: Period): Fact => [
  'Periode',
  from === null && to === null ? 'Semua waktu' : `${from ?? unlimited} sampai ${to ?? unlimited}`,
];

/** Until when the ledger is known here. */
export const cutOffFact = (cutOff: string | null, zone: Zone): Fact => [
  'Data sampai',
  cutOff === null ? 'Belum ada data yang dibaca' : `${wallClock(cutOff, zone)} ${zone.abbreviation}`,
];

/** What makes figures and lists incomplete for now; nothing when they are whole. */
export const unfinishedFacts = (underWay: Readonly<Record<string, unknown>>): Fact[] =>
  Object.entries(underWay)
    .filter(([, progress]) => progress !== null)
    .map(([what]) => ['Perhatian', `${what} sedang berlangsung: isi tabel ini belum lengkap.`]);

export const scopeFact = (scope: Scope): Fact => ['Cakupan', scopeWords[scope]];

export const dateBasisFact = (basis: DateBasis): Fact => ['Dasar tanggal', dateBasisWords[basis]];

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

const filterWords: Readonly<Record<string, string>> = {
  ...statusWords,
  ...channelWords,
  ...classificationWords,
  ...originWords,
  ...clockWords,
  ...clockStateWords,
  ...{ unassigned: 'Tanpa instansi', numerator: 'yang dihitung', denominator: 'pembanding' },
  ...{ true: 'ya', false: 'tidak' },
};

/** Each filter that a request sets, in the order in which requests name them. @param nameOf a participant's name */
export function filterFacts(request: object, nameOf: (code: string) => string): Fact[] {
  const said = request as Readonly<Record<string, unknown>>;
  return Object.entries(filterLabels).flatMap(([field, label]) => {
    const values = [said[field]].flat().filter((value) => value !== undefined && value !== null);
    if (values.length === 0) return [];
    const words = values.map(String).map((value) => {
      if (field === 'sort') return sortText(value);
      return field === 'participant' && value !== 'unassigned' ? nameOf(value) : (filterWords[value] ?? value);
    });
    return [[label, words.join(', ')] as const];
  });
}

const sortText = (sort: string): string => (sort.startsWith('-') ? `${sort.slice(1)}, dari yang tertinggi` : sort);
