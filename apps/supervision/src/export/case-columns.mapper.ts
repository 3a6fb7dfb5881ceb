import type { FigureCaseResponse } from '../monev/indicator.response.js';
import { statusWords } from './cell-words.js';
import { column, yesOrNo, type Column } from './table.js';

/** What figures look at of a case. */
export const caseColumns = (nameOf: (code: string) => string): Column<FigureCaseResponse>[] => [
  column<FigureCaseResponse>('Nomor laporan', 'text', ({ id }) => id),
  column<FigureCaseResponse>('Kode instansi', 'text', ({ participant }) => participant, 14),
  column<FigureCaseResponse>('Instansi', 'text', ({ participant }) => nameOf(participant), 30),
  column<FigureCaseResponse>('Status', 'text', ({ status }) => statusWords[status]),
  column<FigureCaseResponse>('Masuk', 'day', ({ receivedDay }) => receivedDay),
  column<FigureCaseResponse>('Ditutup', 'day', ({ closedDay }) => closedDay),
  column<FigureCaseResponse>('Hari ke tindak lanjut, dari masuk', 'days', (row) => row.daysSinceReceipt),
  column<FigureCaseResponse>('Hari ke tindak lanjut, dari disposisi', 'days', (row) => row.daysSinceDisposition),
  column<FigureCaseResponse>('Ditutup sistem', 'text', (row) => yesOrNo(row.closedBySystem), 16),
  column<FigureCaseResponse>('Pernah dibuka kembali', 'text', ({ reopened }) => yesOrNo(reopened), 22),
  column<FigureCaseResponse>('Nilai pelapor', 'integer', ({ rating }) => rating),
  column<FigureCaseResponse>('Batas, selama terbuka', 'day', ({ dueDay }) => dueDay),
  column<FigureCaseResponse>('Tepat waktu', 'text', ({ onTime }) => yesOrNo(onTime), 14),
];
