import { assertNever } from '#kernel';
import type { Zone } from '../behaviour/behaviour.js';
import type { Change } from '../complaint/change.js';
import type { Office } from '../complaint/complaint.js';
import type { Closer } from '../complaint/words.js';

const CLOSERS: Record<Closer, string> = { reporter: 'pelapor', admin: 'admin', system: 'sistem' };
const TIME_ZONES: Record<Zone, string> = { WITA: 'Asia/Makassar', WIB: 'Asia/Jakarta' };

/** `2 Mar 2026, 09.15 WITA`. */
export const timeOf = (instant: Date, zone: Zone): string =>
  `${new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short', timeZone: TIME_ZONES[zone] }).format(instant)} ${zone}`;

const officeName = ({ name, office }: Office): string => (office === null ? name : `${office}, ${name}`);

/** What happened, in a line. */
export function headingOf(change: Change): string {
  switch (change.kind) {
    case 'created':
      return change.reference === null ? 'Laporan diterima' : 'Laporan diterima dari instansi';
    case 'verified':
      return 'Diverifikasi oleh admin nasional';
    case 'disposed':
      return `Terdisposisi ke ${change.data.to.map(officeName).join('; ')}`;
    case 'follow-up':
      return `Ditindaklanjuti oleh ${officeName(change.data.by)}`;
    case 'reply':
      return 'Ditanggapi oleh pelapor';
    case 'status': {
      const { status, closedBy } = change.data;
      return closedBy === null ? `Status menjadi ${status}` : `${status}: ditutup oleh ${CLOSERS[closedBy]}`;
    }
    case 'rating':
      return `Dinilai pelapor: ${change.data.score} dari 5`;
    case 'category':
      return 'Klasifikasi atau kategori diubah';
    default:
      return assertNever(change);
  }
}

/** What was said with it, if anything. */
export function textOf(change: Change): string | null {
  switch (change.kind) {
    case 'follow-up':
    case 'reply':
      return change.data.text;
    case 'status':
      return change.data.reason;
    case 'rating':
      return change.data.comment;
    case 'verified':
    case 'category':
      return [change.data.classification, change.data.category].filter((word) => word !== null).join(' · ') || null;
    case 'created':
    case 'disposed':
      return null;
    default:
      return assertNever(change);
  }
}
