import type { Content } from 'pdfmake';
import { letterhead } from '../pdf/house-style.adapter.js';
import type { PdfDocument } from '../pdf/pdf-file.adapter.js';
import { instantInWords, type Office } from './document-words.mapper.js';
import type { KeptDocument, MeetingAtClose } from './kept-meeting.js';
import { attendance, former, headFacts, part, promised, type ClosedBy } from './minutes.mapper.js';

/** What the minutes of a closed meeting, and addenda since, say of one participant. */
export function extractOf(own: MeetingAtClose, participant: string, closed: ClosedBy, office: Office): PdfDocument {
  const { meeting } = own;
  const title = `Petikan Notulen Rapat Koordinasi ke-${meeting.id}`;
  const name = office.nameOf(participant);
  const minutes = meeting.documents.find(({ number }) => number === 0);
  const addenda = meeting.documents.filter(({ number }) => number > 0);
  const talked = part(meeting, participant, office);
  return {
    title: `${title}: ${name}`,
    madeAt: new Date(addenda.at(-1)?.at ?? closed.at),
    footer: `${title} · ${name}`,
    content: [
      ...letterhead(office.name),
      { text: title, style: 'title' },
      { text: name, style: 'lead' },
      headFacts(meeting, closed, office),
      {
        text: `Memuat yang menyangkut ${name} saja. Dipetik dari notulen dengan SHA-256 ${minutes?.sha256 ?? '–'}.`,
        style: 'note',
      },
      ...attendance(meeting, office),
      ...former(own, closed, office),
      { text: 'Pembahasan', style: 'heading' },
      ...(talked.length === 0 ? [{ text: 'Tidak ada yang dibahas.', style: 'note' }] : talked),
      ...promised(meeting, office, participant),
      ...(addenda.length === 0 ? [] : [{ text: 'Adendum', style: 'heading' }]),
      ...addenda.map((one) => addendum(one, office)),
    ],
  };
}

const addendum = ({ number, text, reason, by, at }: KeptDocument, office: Office): Content => ({
  margin: [0, 2, 0, 4],
  stack: [
    { text: `Adendum ${number}, ${instantInWords(at, office)} oleh ${by}`, bold: true },
    { text: text ?? '' },
    { text: `Alasan: ${reason ?? '–'}`, style: 'note' },
  ],
});
