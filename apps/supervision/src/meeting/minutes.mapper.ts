import type { Content } from 'pdfmake';
import { letterhead } from '../pdf/house-style.adapter.js';
import type { PdfDocument } from '../pdf/pdf-file.adapter.js';
import { dayInWords } from './agenda-words.js';
import { commitmentState, formerCommitments, type CommitmentState, type Moment } from './commitment.js';
import { factsOf, instantInWords, tableOf, type Office } from './document-words.mapper.js';
import type { KeptCommitment, KeptLine, KeptMeeting, MeetingAtClose } from './kept-meeting.js';

export interface ClosedBy {
  readonly by: string;
  readonly at: Date;
  /** The day of `at` in the province. */
  readonly today: string;
}

const dateBases: Readonly<Record<string, string>> = { received: 'tanggal masuk', closed: 'tanggal ditutup' };

const stateWords: Readonly<Record<CommitmentState, string>> = {
  open: 'Belum, masih dalam tenggat',
  overdue: 'Belum, lewat tenggat',
  done: 'Selesai',
  dropped: 'Dibatalkan',
  carried: 'Diteruskan',
};

/** The minutes of a meeting as it stands when it is closed. */
export function minutesOf(kept: MeetingAtClose, closed: ClosedBy, office: Office): PdfDocument {
  const { meeting } = kept;
  const title = `Notulen Rapat Koordinasi ke-${meeting.id}`;
  return {
    title,
    madeAt: closed.at,
    footer: `${title} · ditutup ${instantInWords(closed.at, office)}`,
    content: [
      ...letterhead(office.name),
      { text: title, style: 'title' },
      { text: 'Pengelolaan pengaduan SP4N-LAPOR!', style: 'lead' },
      headFacts(meeting, closed, office),
      ...attendance(meeting, office),
      ...former(kept, closed, office),
      { text: 'Pembahasan', style: 'heading' },
      ...meeting.participants.flatMap((code) => part(meeting, code, office)),
      ...promised(meeting, office),
      signature(closed, office),
    ],
  };
}

/** Where and when it was, and what figures rest on. */
export const headFacts = (
  { scheduledAt, place, from, to, dateBasis, agenda, openedBy, begunAt }: KeptMeeting,
  { by, at }: ClosedBy,
  office: Office,
): Content => {
  const { basis } = agenda;
  const until = basis.cutOff === null ? 'belum ada data' : `data s.d. ${instantInWords(basis.cutOff, office)}`;
  return factsOf([
    ['Hari, tanggal', instantInWords(scheduledAt, office)],
    ['Tempat', place],
    ['Periode yang dibahas', `${dayInWords(from)} – ${dayInWords(to)}, menurut ${dateBases[dateBasis] ?? dateBasis}`],
    ['Dasar angka', `keadaan ${dayInWords(basis.asOf)}, ${until}; aturan agenda versi ${agenda.rules.version}`],
    ['Disiapkan oleh', openedBy],
    ...(begunAt === null ? [] : [['Dimulai', instantInWords(begunAt, office)] as const]),
    ['Ditutup', `${instantInWords(at, office)} oleh ${by}`],
  ]);
};

/** Who was there. */
export function attendance({ attendance: list }: KeptMeeting, { nameOf }: Office): Content[] {
  const heading: Content = { text: 'Daftar hadir', style: 'heading' };
  if (list === null || list.people.length === 0) return [heading, { text: 'Tidak dicatat.', style: 'note' }];
  const rows = list.people.map(({ name, function: task, participant }, index) => [
    ...[String(index + 1), name, task],
    participant === null ? '–' : nameOf(participant),
  ]);
  return [heading, tableOf(['No.', 'Nama', 'Jabatan', 'Instansi'], [22, '*', '*', '*'], rows)];
}

/** What became of what was promised before. */
export function former(
  { earlier, former: number }: MeetingAtClose,
  { at, today }: ClosedBy,
  office: Office,
): Content[] {
  const moment: Moment = { instant: at.toISOString(), day: today };
  const told = formerCommitments(earlier, number, moment);
  if (told.length === 0) return [];
  const rows = told.map((one) => [
    ...[`${one.meeting}.${one.id}`, office.nameOf(one.participant), one.text, one.owner, dayInWords(one.due)],
    stateWord(one, moment),
  ]);
  const headings = ['No.', 'Instansi', 'Komitmen', 'Penanggung jawab', 'Tenggat', 'Keadaan'];
  return [
    { text: 'Tindak lanjut komitmen rapat sebelumnya', style: 'heading' },
    tableOf(headings, [26, 78, '*', 82, 54, 74], rows),
  ];
}

/** With whose word it rests on, and what was said. */
function stateWord(commitment: KeptCommitment, moment: Moment): string {
  const state = commitmentState(commitment, moment);
  const last = commitment.reports.findLast(({ at }) => at <= moment.instant);
  if (last === undefined) return stateWords[state];
  return `${stateWords[state]} (${last.by}: ${last.text})`;
}

/** What was talked about with one participant; nothing where there was nothing. */
export function part(meeting: KeptMeeting, code: string, { nameOf }: Office): Content[] {
  const items = meeting.agenda.items.filter(({ participant }) => participant === code);
  const standing = meeting.lines.filter((line) => line.participant === code && line.struck === null);
  const own = standing.filter(({ kind }) => kind === 'item');
  const findings = standing.filter(({ kind }) => kind === 'finding');
  if (items.length + own.length + findings.length === 0) return [];
  const agenda = [
    ...items.map(({ title, text, ruleWords }): Content => ({
      text: [{ text: `${title}: `, bold: true }, text, { text: ` ${ruleWords}`, style: 'note' }],
    })),
    ...own.map((item): Content => ({ text: citing(item) })),
  ];
  return [
    { text: nameOf(code), bold: true, margin: [0, 8, 0, 2] },
    ...numbered('Agenda', agenda),
    ...numbered(
      'Temuan',
      findings.map((finding): Content => ({ text: citing(finding) })),
    ),
  ];
}

/** A list under its name; nothing when it is empty. */
const numbered = (name: string, entries: readonly Content[]): Content[] =>
  entries.length === 0 ? [] : [{ text: name, style: 'note', margin: [0, 2, 0, 0] }, { ol: [...entries] }];

/** A line with the complaints that show it. */
const citing = ({ text, complaintIds }: KeptLine): string =>
  complaintIds.length === 0 ? text : `${text} (laporan ${complaintIds.join(', ')})`;

/** @param only the one participant whose commitments are told, under their numbers in the minutes; null for all */
export function promised({ lines }: KeptMeeting, { nameOf }: Office, only: string | null = null): Content[] {
  const commitments = lines.filter(({ kind, struck }) => kind === 'commitment' && struck === null);
  const rows = commitments.flatMap(({ participant, text, owner, due, carriedFrom }, index) =>
    only !== null && participant !== only
      ? []
      : [
          [
            ...[String(index + 1), nameOf(participant)],
            carriedFrom === null ? text : `${text} (terusan komitmen ${carriedFrom})`,
            ...[owner ?? '–', due === null ? '–' : dayInWords(due)],
          ],
        ],
  );
  const heading: Content = { text: 'Komitmen', style: 'heading' };
  if (rows.length === 0) return [heading, { text: 'Tidak ada komitmen.', style: 'note' }];
  const headings = ['No.', 'Instansi', 'Komitmen', 'Penanggung jawab', 'Tenggat'];
  return [heading, tableOf(headings, [22, 90, '*', 100, 60], rows)];
}

const signature = ({ by, at }: ClosedBy, office: Office): Content => ({
  unbreakable: true,
  margin: [0, 24, 0, 0],
  stack: [
    { text: `Ditutup ${instantInWords(at, office)}` },
    { text: 'Pimpinan rapat,', margin: [0, 0, 0, 34] },
    { text: by, bold: true },
  ],
});
