import { Injectable } from '@nestjs/common';
import { IndicatorAnswers } from '../monev/indicator-answers.query.js';
import { IndicatorRequest } from '../monev/indicator.request.js';
import type {
  IndicatorDefinitionResponse,
  IndicatorGroupResponse,
  IndicatorResponse,
} from '../monev/indicator.response.js';
import type { IndicatorName } from '../monev/indicators.js';
import { channelWords, classificationWords, divisionWords } from './cell-words.js';
import { indicatorKinds } from './indicator-kinds.js';
import { cellsAtOnce } from './pages.js';
import { column, type Column, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = Pick<IndicatorGroupResponse, 'key' | 'name' | 'indicators'>;

/** What a value was divided from stands beside every share and mean: a letter needs both. */
function columnsOf({ indicator, label, unit }: IndicatorDefinitionResponse): Column<Row>[] {
  const value = column<Row>(label, indicatorKinds[unit], (row) => of(row, indicator)?.value ?? null);
  if (unit === 'complaints') return [value];
  return [
    value,
    column<Row>(`${label}: pembilang`, 'number', (row) => of(row, indicator)?.numerator ?? null),
    column<Row>(`${label}: penyebut`, 'number', (row) => of(row, indicator)?.denominator ?? null),
  ];
}

const of = ({ indicators }: Row, name: IndicatorName): IndicatorResponse | undefined =>
  indicators.find(({ indicator }) => indicator === name);

const valueWords: Readonly<Record<string, string>> = { ...channelWords, ...classificationWords };

/** Every indicator of a period, divided; the last row is the whole. */
@Injectable()
export class IndicatorsExport implements TableSource<IndicatorRequest> {
  readonly table = 'indicators';
  readonly request = IndicatorRequest;

  constructor(
    private readonly answers: IndicatorAnswers,
    private readonly basis: TableBasis,
  ) {}

  async open(request: IndicatorRequest): Promise<FileTable> {
    const list = await this.answers.list(request);
    const { by, definitions, groups, totals } = list;
    const columns = [
      column<Row>('Kode', 'text', ({ key }) => key),
      column<Row>(divisionWords[by], 'text', ({ name }) => valueWords[name] ?? name, 34),
      ...definitions.flatMap(columnsOf),
    ];
    const rows: Row[] = [...groups, { key: '', name: 'Jumlah', indicators: totals }];
    return {
      ...{ name: 'indikator', title: 'Indikator', headings: columns, expected: rows.length, period: list },
      pages: cellsAtOnce(rows, columns),
      basis: [
        ['Tabel', `Indikator, dibagi menurut ${divisionWords[by].toLowerCase()}; laporan rahasia ikut dihitung`],
        ...this.basis.figures(list),
        ...this.basis.filters({ ...request, by: undefined }),
        ...definitions.map(({ label, formula }) => [label, formula] as const),
      ],
    };
  }
}
