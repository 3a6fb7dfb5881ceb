import { Injectable } from '@nestjs/common';
import { PublicationPages } from '../ranking/publication-pages.query.js';
import { rankingOf } from '../ranking/snapshot.mapper.js';
import type { Person } from '../sign-in/role.js';
import { NumberedTableRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { formulaFacts, publicationWords, rankedColumns } from './ranked-columns.mapper.js';
import type { FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** A ranking as it was published. */
@Injectable()
export class PublishedRankingExport implements TableSource<NumberedTableRequest> {
  readonly table = 'published-ranking';
  readonly request = NumberedTableRequest;

  constructor(
    private readonly publications: PublicationPages,
    private readonly basis: TableBasis,
  ) {}

  async open({ id }: NumberedTableRequest, person: Person): Promise<FileTable> {
    const { snapshot, sha256, state, ...told } = await this.publications.found(id, person);
    const published = rankingOf(snapshot);
    const { formula, ranking } = published;
    const columns = rankedColumns(published);
    return {
      ...{ name: `terbitan-${id}`, title: `Terbitan ${id}`, headings: columns, expected: ranking.length },
      period: published,
      pages: cellsAtOnce(ranking, columns),
      basis: [
        ['Tabel', `Terbitan ${id}: peringkat seperti saat diajukan, tidak berubah lagi; laporan rahasia ikut dihitung`],
        ['Keadaan terbitan', publicationWords[state]],
        ['Diajukan', `${this.basis.instant(told.proposedAt)} oleh ${told.proposedBy}`],
        ...(told.decidedAt === null
          ? []
          : [['Diputuskan', `${this.basis.instant(told.decidedAt)} oleh ${told.decidedBy}`] as const]),
        ...(told.reason === null ? [] : [['Alasan', told.reason] as const]),
        ['Sidik SHA-256', sha256],
        // Nothing is proposed while figures are being counted anew.
        ...this.basis.figures({ ...published, rebuild: null, recount: null }),
        ...formulaFacts(formula),
      ],
    };
  }
}
