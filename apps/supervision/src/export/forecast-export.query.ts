import { Injectable } from '@nestjs/common';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { ForecastQuery } from '../ranking/forecast.query.js';
import { RankingQuestion } from '../ranking/ranking-question.query.js';
import { ForecastRequest } from '../ranking/ranking.request.js';
import type { ForecastResponse } from '../ranking/ranking.response.js';
import type { Person } from '../sign-in/role.js';
import { statusWords } from './cell-words.js';
import { cellsAtOnce } from './pages.js';
import { formulaFacts } from './ranked-columns.mapper.js';
import { column, type Fact, type FileTable } from './table.js';
import { decimals, TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = ForecastResponse['cases'][number];

const columns = [
  column<Row>('Nomor laporan', 'text', ({ id }) => id),
  column<Row>('Status', 'text', ({ status }) => statusWords[status]),
  column<Row>('Batas', 'day', ({ dueDay }) => dueDay),
  column<Row>('Skor bila ditutup hari ini', 'number', ({ ifClosed }) => ifClosed),
  column<Row>('Skor bila dibiarkan', 'number', ({ ifLeft }) => ifLeft),
];

/** Graded today: the open complaints of the running semester by which the score moves most. */
@Injectable()
export class ForecastExport implements TableSource<ForecastRequest> {
  readonly table = 'forecast';
  readonly request = ForecastRequest;

  constructor(
    private readonly forecasts: ForecastQuery,
    private readonly question: RankingQuestion,
    private readonly directory: ParticipantDirectory,
    private readonly basis: TableBasis,
  ) {}

  async open(request: ForecastRequest, person: Person): Promise<FileTable> {
    const { participant } = request;
    this.question.assertMaySee(person, participant);
    const frame = this.question.runningSemester();
    const forecast = await this.forecasts.of(participant, frame, await this.question.formula(request.formula));
    const { cases, rank, open } = forecast;
    // The page says of a secret one that there is one; a file goes further than a page.
    const listed = cases.filter(({ id }) => id !== '');
    return {
      ...{ name: `hari-ini-${participant}`, title: 'Dinilai hari ini', headings: columns, expected: listed.length },
      period: forecast,
      pages: cellsAtOnce(listed, columns),
      basis: [
        [
          'Tabel',
          'Laporan terbuka yang paling menggeser skor, dalam poin skor; yang rahasia ikut dihitung, tetapi tidak didaftar',
        ],
        ['Instansi', this.directory.reference(participant).name],
        scoreFact('Skor bila dinilai hari ini', forecast.today),
        ['Peringkat bila dinilai hari ini', rank === null ? 'Tanpa peringkat' : String(rank)],
        scoreFact('Skor bila semua ditutup hari ini', forecast.best),
        scoreFact('Skor bila semua dibiarkan', forecast.worst),
        ['Laporan terbuka', String(open)],
        ['Rahasia, tidak didaftar', String(cases.length - listed.length)],
        ...this.basis.figures(forecast),
        ...formulaFacts(forecast.formula),
      ],
    };
  }
}

const scoreFact = (label: string, score: number | null): Fact => [
  label,
  score === null ? 'Tidak diketahui' : decimals(score),
];
