import type { ComplaintEventData, ComplaintEventName, Status } from '#contract';
import { closers } from './case-way.js';

type NameOf = (code: string) => string;
type Data<Name extends ComplaintEventName> = Partial<ComplaintEventData[Name]>;
type Label<Name extends ComplaintEventName> = (data: Data<Name>, nameOf: NameOf) => string;

/** `disposed` of `id.lapor.complaint.disposed.v1`. A type of a later contract keeps its whole name. */
export const entryNameOf = (type: string): string => /^id\.lapor\.complaint\.([a-z]+)\.v\d+$/.exec(type)?.[1] ?? type;

/** What an entry says happened, as one Indonesian sentence without a full stop. */
export function entryLabel(name: string, data: Readonly<Record<string, unknown>>, nameOf: NameOf): string {
  return isKnown(name) ? (labels[name] as Label<typeof name>)(data, nameOf) : `Peristiwa "${name}"`;
}

/** What was written: the report, the answer, the reason or the note; null when nothing was. */
export function entryText(data: Readonly<Record<string, unknown>>): string | null {
  const text = ['body', 'text', 'reason', 'note', 'comment'].map((field) => data[field]).find(isWritten);
  return text ?? null;
}

const isWritten = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isKnown = (name: string): name is ComplaintEventName => Object.hasOwn(labels, name);

const statusWords: Readonly<Record<Status, string>> = {
  'belum-terverifikasi': 'belum terverifikasi',
  'belum-ditindaklanjuti': 'belum ditindaklanjuti',
  diproses: 'diproses',
  selesai: 'selesai',
  ditunda: 'ditunda',
  diarsip: 'diarsip',
};

const disposition: Label<'disposed'> = ({ to = [] }, nameOf) => {
  const lead = to.find((assignment) => assignment.lead) ?? to[0];
  if (lead === undefined) return 'Didisposisikan';
  const others = to.filter((assignment) => assignment !== lead).map(({ participant }) => nameOf(participant));
  const office = lead.office === undefined ? '' : ` (${lead.office.word})`;
  const together = others.length === 0 ? '' : `, bersama ${others.join(', ')}`;
  return `Didisposisikan ke ${nameOf(lead.participant)}${office}${together}`;
};

const labels: { readonly [Name in ComplaintEventName]: Label<Name> } = {
  filed: () => 'Laporan masuk',
  registered: ({ trackingId }) => `Terdaftar di SP4N-LAPOR! dengan tracking ID ${trackingId ?? '-'}`,
  recorded: ({ status, statusWord }) =>
    `Tercatat dari ekspor dengan status ${statusWord ?? (status === undefined ? '-' : statusWords[status])}`,
  verified: () => 'Diverifikasi',
  disposed: disposition,
  transferred: ({ to }, nameOf) => `Bukan wewenang, dialihkan ke ${to === undefined ? '-' : nameOf(to)}`,
  followedup: ({ office }) => (office === undefined ? 'Ditindaklanjuti' : `Ditindaklanjuti oleh ${office.word}`),
  replied: () => 'Ditanggapi oleh pelapor',
  postponed: () => 'Ditunda',
  resumed: () => 'Penanganan dilanjutkan',
  archived: () => 'Diarsipkan',
  completed: ({ by }) => (by === undefined ? 'Selesai' : `Selesai, ditutup oleh ${closers[by]}`),
  reopened: () => 'Dibuka kembali',
  rated: ({ score }) => `Dinilai pelapor${score === undefined ? '' : `: ${score} dari 5`}`,
  recategorised: ({ category }) =>
    category === undefined ? 'Klasifikasi diubah' : `Kategori diubah menjadi ${category.word}`,
  linked: ({ duplicateOf }) => `Sama dengan laporan ${duplicateOf ?? '-'}`,
  attached: ({ attachments }) => `${attachments?.length ?? 0} lampiran ditambahkan`,
  withdrawn: () => 'Dicabut oleh pelapor',
  ruled: ({ outcome, claim }, nameOf) => {
    const claimant = claim === undefined ? 'pihak lain' : nameOf(claim.source);
    return outcome === 'claim'
      ? `Diputuskan: pernyataan ${claimant} berlaku`
      : `Diputuskan: pernyataan ${claimant} tidak berlaku`;
  },
};
