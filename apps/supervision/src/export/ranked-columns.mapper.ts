import { indicatorDefinitions } from '../monev/indicators.js';
import type { PublicationState } from '../ranking/publication.repository.js';
import type {
  FormulaResponse,
  RankedParticipantResponse,
  RankingResponse,
  WeightResponse,
} from '../ranking/ranking.response.js';
import { freshnessWords, unrankedWords } from './cell-words.js';
import { indicatorKinds } from './indicator-kinds.js';
import { column, type Column, type Fact } from './table.js';

type Row = RankedParticipantResponse;

/** A ranking, whether it is as now or as it was published. */
export const rankedColumns = ({ formula }: Pick<RankingResponse, 'formula'>): Column<Row>[] => [
  column<Row>('Peringkat', 'integer', ({ rank }) => rank),
  column<Row>('Kode instansi', 'text', ({ participant }) => participant, 14),
  column<Row>('Instansi', 'text', ({ name }) => name, 30),
  column<Row>('Skor', 'number', ({ score }) => score),
  column<Row>('Tanpa peringkat karena', 'text', ({ unranked }) => unranked && unrankedWords[unranked], 26),
  column<Row>('Laporan masuk', 'integer', ({ received }) => received),
  ...formula.weights.flatMap(columnsOf),
  column<Row>('Data', 'text', ({ freshness }) => freshnessWords[freshness], 12),
];

/** What each indicator of the formula comes to, and the points that it gives. */
function columnsOf({ indicator }: WeightResponse): Column<Row>[] {
  const { label, unit } = indicatorDefinitions[indicator];
  const partOf = ({ parts }: Row) => parts.find((part) => part.indicator === indicator);
  return [
    column<Row>(label, indicatorKinds[unit], (row) => partOf(row)?.value ?? null),
    column<Row>(`${label}: nilai 0–1`, 'number', (row) => partOf(row)?.points ?? null),
  ];
}

export const formulaFacts = ({ name, version, reason, minimumComplaints, weights }: FormulaResponse): Fact[] => [
  ['Rumus', `${name}, versi ${version}: ${reason}`],
  ['Laporan masuk sedikitnya', String(minimumComplaints)],
  ...weights.map(({ indicator, weight }): Fact => [`Bobot ${indicatorDefinitions[indicator].label}`, String(weight)]),
];

export const publicationWords: Readonly<Record<PublicationState, string>> = {
  proposed: 'Diajukan',
  published: 'Diterbitkan',
  declined: 'Ditolak',
};
