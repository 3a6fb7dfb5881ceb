import { letterhead } from '../pdf/house-style.adapter.js';
import type { PdfDocument } from '../pdf/pdf-file.adapter.js';
import { factsOf, instantInWords, type Office } from './document-words.mapper.js';
import type { KeptMeeting } from './kept-meeting.js';

interface Addendum {
  readonly number: number;
  readonly text: string;
  readonly reason: string;
  /** Whom alone it concerns; null for the meeting as a whole. */
  readonly participant: string | null;
  readonly by: string;
  readonly at: Date;
}

/** What holds instead of, or besides, the minutes of a closed meeting. */
export function addendumOf(
  { id, scheduledAt, place, documents }: KeptMeeting,
  { number, text, reason, participant, by, at }: Addendum,
  office: Office,
): PdfDocument {
  const title = `Adendum ${number} Notulen Rapat Koordinasi ke-${id}`;
  return {
    title,
    madeAt: at,
    footer: title,
    content: [
      ...letterhead(office.name),
      { text: title, style: 'title' },
      factsOf([
        ['Rapat', `${instantInWords(scheduledAt, office)}, ${place}`],
        ['Notulen', `SHA-256 ${documents.find((one) => one.number === 0)?.sha256 ?? '–'}`],
        ['Dibuat', `${instantInWords(at, office)} oleh ${by}`],
        ['Alasan', reason],
        ...(participant === null ? [] : [['Menyangkut', office.nameOf(participant)] as const]),
      ]),
      { text },
    ],
  };
}
