import { Injectable } from '@nestjs/common';
import { caseStatuses } from '../case-timeline/case-status.js';
import { FigureBasisQuery } from '../monev/figure-basis.query.js';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import { IndicatorAnswers } from '../monev/indicator-answers.query.js';
import type { IndicatorListResponse } from '../monev/indicator.response.js';
import { indicatorDefinitions, type IndicatorName } from '../monev/indicators.js';
import { OverviewQuery } from '../monev/overview.query.js';
import { refused } from '../monev/figure.request.js';
import type { OverviewResponse } from '../monev/overview.response.js';
import { freshnessWords, statusWords } from './cell-words.js';
import { OverviewExportRequest } from './export.request.js';
import { indicatorKinds } from './indicator-kinds.js';
import { extraColumn, overviewOrder, type OverviewOrder, type OverviewRow as Row } from './overview-order.mapper.js';
import { cellsAtOnce } from './pages.js';
import { column, type Column, type Fact, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

const wholeName = 'Jumlah';

/** What a figure of the counts is called there. */
const countOf = {
  'belum-terverifikasi': 'belumTerverifikasi',
  'belum-ditindaklanjuti': 'belumDitindaklanjuti',
  diproses: 'diproses',
  selesai: 'selesai',
  ditunda: 'ditunda',
  diarsip: 'diarsip',
} as const;

function columnsOf({ dateBasis }: OverviewResponse, beside: Column<Row>[]): Column<Row>[] {
  return [
    column<Row>('Kode instansi', 'text', ({ code }) => code, 14),
    column<Row>('Instansi', 'text', ({ name }) => name, 30),
    column<Row>(dateBasis === 'closed' ? 'Ditutup' : 'Masuk', 'integer', ({ counts }) => counts.received),
    ...caseStatuses.map((status) =>
      column<Row>(statusWords[status], 'integer', ({ counts }) => counts[countOf[status]]),
    ),
    column<Row>('% ditindaklanjuti', 'share', ({ counts }) => counts.followedUpShare),
    column<Row>('% selesai', 'share', ({ counts }) => counts.completedShare),
    ...beside,
    column<Row>('Data terakhir', 'instant', ({ freshness }) => freshness?.lastEventAt ?? null),
    column<Row>('Kebaruan data', 'text', ({ freshness }) => freshness && freshnessWords[freshness.state], 16),
  ];
}

/** An indicator of each participant and of the whole, which the counts do not say. */
function columnBeside(indicator: IndicatorName, { groups, totals }: IndicatorListResponse): Column<Row> {
  const { label, unit } = indicatorDefinitions[indicator];
  const figures = new Map([...groups.map((one) => [one.key, one.indicators] as const), [wholeName, totals] as const]);
  const find = ({ code, name }: Row) => figures.get(code === '' ? name : code);
  return column<Row>(
    label,
    indicatorKinds[unit],
    (row) => find(row)?.find((figure) => figure.indicator === indicator)?.value ?? null,
  );
}

/** The overview's table of participants; below them the whole, and what counts for nobody. */
@Injectable()
export class OverviewExport implements TableSource<OverviewExportRequest> {
  readonly table = 'overview';
  readonly request = OverviewExportRequest;

  constructor(
    private readonly overviews: OverviewQuery,
    private readonly indicators: IndicatorAnswers,
    private readonly bases: FigureBasisQuery,
    private readonly reading: FigureReadingQuery,
    private readonly basis: TableBasis,
  ) {}

  async open(request: OverviewExportRequest): Promise<FileTable> {
    const { indicator, sort = 'participant', ...asked } = request;
    const overview = await this.overviews.of({ ...asked, topics: 1 });
    const { scope, dateBasis, from, to, undated, unassigned } = overview;
    const [{ basis }, beside] = await Promise.all([
      this.bases.of({ scope, dateBasis, from, to, asOf: this.reading.today() }),
      indicator === undefined ? null : this.indicators.list({ ...asked, by: 'participant', sort: 'key' }),
    ]);
    const extra = indicator === undefined || beside === null ? null : columnBeside(indicator, beside);
    const columns = columnsOf(overview, extra === null ? [] : [extra]);
    const order = overviewOrder(sort, extra && { word: extra.heading, of: extra.of });
    if (order === null) throw refused('sort', `names ${extraColumn}, which is the column of an indicator: say which`);
    const rows = rowsOf(overview, order);
    return {
      ...{ name: 'ringkasan', title: 'Ringkasan', headings: columns, expected: rows.length, period: overview },
      pages: cellsAtOnce(rows, columns),
      basis: [
        ['Tabel', `Ringkasan menurut instansi, diurutkan menurut ${order.word}; laporan rahasia ikut dihitung`],
        ...this.basis.figures(basis),
        ['Tanpa instansi', `${unassigned.received} laporan, tidak termasuk dalam jumlah`],
        ...(['followedUpShare', 'completedShare'] as const).map(formulaOf),
        ...(indicator === undefined ? [] : [formulaOf(indicator)]),
        ...(dateBasis === 'closed' ? [['Ditutup tanpa tanggal, tidak dihitung', String(undated)] as const] : []),
      ],
    };
  }
}

const formulaOf = (indicator: IndicatorName): Fact => {
  const { label, formula } = indicatorDefinitions[indicator];
  return [label, formula];
};

function rowsOf({ participants, totals, unassigned }: OverviewResponse, order: OverviewOrder): Row[] {
  const [whole, nobody] = [
    { code: '', name: wholeName, counts: totals, freshness: null },
    { code: '', name: 'Tanpa instansi', counts: unassigned, freshness: null },
  ];
  return [...order.sorted(participants), whole, ...(unassigned.received > 0 ? [nobody] : [])];
}
