import { Injectable } from '@nestjs/common';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { storyResponse } from '../success-story/story-response.mapper.js';
import { StoryQuery } from '../success-story/story.query.js';
import type { StoryVersionResponse } from '../success-story/story.response.js';
import { storyWords } from './cell-words.js';
import { WholeTableRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { column, noPeriod, yesOrNo, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** The newest version of a story. */
interface Row extends StoryVersionResponse {
  readonly id: number;
  readonly isPublic: boolean;
}

const columns = [
  column<Row>('Nomor', 'integer', ({ id }) => id),
  column<Row>('Kode instansi', 'text', ({ participant }) => participant.code, 14),
  column<Row>('Instansi', 'text', ({ participant }) => participant.name, 30),
  column<Row>('Bulan selesai', 'text', ({ month }) => month, 16),
  column<Row>('Judul', 'text', ({ title }) => title, 40),
  column<Row>('Yang dilaporkan', 'text', ({ reported }) => reported, 60),
  column<Row>('Yang dilakukan', 'text', ({ done }) => done, 60),
  column<Row>('Versi', 'integer', ({ version }) => version),
  column<Row>('Keadaan', 'text', ({ state }) => storyWords[state], 22),
  column<Row>('Dibaca umum', 'text', ({ isPublic }) => yesOrNo(isPublic), 14),
  column<Row>('Diusulkan', 'instant', ({ proposedAt }) => proposedAt),
  column<Row>('Diusulkan oleh', 'text', ({ proposedBy }) => proposedBy),
  column<Row>('Diputuskan', 'instant', ({ decidedAt }) => decidedAt),
  column<Row>('Diputuskan oleh', 'text', ({ decidedBy }) => decidedBy),
  column<Row>('Alasan putusan', 'text', ({ decisionReason }) => decisionReason, 40),
  column<Row>('Ditarik', 'instant', ({ withdrawnAt }) => withdrawnAt),
  column<Row>('Ditarik oleh', 'text', ({ withdrawnBy }) => withdrawnBy),
  column<Row>('Alasan ditarik', 'text', ({ withdrawalReason }) => withdrawalReason, 40),
];

/** Stories of completed cases as those inside see them, the youngest first; of what became secret nothing is told. */
@Injectable()
export class StoriesExport implements TableSource<WholeTableRequest> {
  readonly table = 'success-stories';
  readonly request = WholeTableRequest;

  constructor(
    private readonly stories: StoryQuery,
    private readonly directory: ParticipantDirectory,
    private readonly basis: TableBasis,
  ) {}

  async open(_request: WholeTableRequest, person: Person): Promise<FileTable> {
    const all = await this.stories.all(seesOnly(person));
    const open = all.filter(({ unfit }) => unfit !== 'secret').map((one) => storyResponse(one, person, this.directory));
    const rows = open.flatMap(({ id, publicAddress, versions: [newest] }) =>
      newest === undefined ? [] : [{ ...newest, id, isPublic: publicAddress !== null }],
    );
    return {
      ...{ name: 'kisah-sukses', title: 'Kisah sukses', headings: columns, expected: rows.length },
      ...{ period: noPeriod, pages: cellsAtOnce(rows, columns) },
      basis: [
        ['Tabel', 'Kisah sukses menurut versi terbarunya, yang terbaru lebih dahulu'],
        this.basis.now(),
        ['Rahasia, tidak didaftar', String(all.length - open.length)],
      ],
    };
  }
}
