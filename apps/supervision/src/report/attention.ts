import { countText, decimalText, shareText } from './id-number.js';
import { figureOf, type ReportFigures } from './report-figures.js';

/** More than these would not be read. */
const atMost = 5;

/** A share that fell by so much is told. */
const fellBy = 0.05;

/** Names beyond these are counted. */
const namesTold = 3;

/** What somebody should ask about, each as a sentence, the most pressing first; by fixed rules, which the report tells. */
export function attentionOf(figures: ReportFigures): string[] {
  return [
    ...staleOnes(figures),
    ...quietOnes(figures),
    ...fallen(figures),
    ...waiting(figures),
    ...signsShown(figures),
    ...rising(figures),
  ].slice(0, atMost);
}

export const attentionRules = `Disebut: instansi tanpa data terbaru; instansi yang mendadak diam; persentase yang turun sedikitnya ${fellBy * 100} poin; laporan yang belum diverifikasi atau belum ditindaklanjuti; dua tanda bahaya terbanyak; topik tren. Paling banyak ${atMost}.`;

function staleOnes({ participants }: ReportFigures): string[] {
  const stale = participants.filter(({ freshness }) => freshness === 'basi' || freshness === 'belum-ada');
  if (stale.length === 0) return [];
  return [
    `Tanpa data terbaru lebih dari 72 jam, sehingga angkanya bisa kurang: ${listed(stale.map(({ name }) => name))}.`,
  ];
}

const quietOnes = ({ quiet }: ReportFigures): string[] =>
  quiet.filter(({ names }) => names.length > 0).map(({ label, names }) => `${label}: ${listed(names)}.`);

const fallen = ({ key }: ReportFigures): string[] =>
  key.flatMap(({ unit, label, before, value, indicator }) => {
    if (unit !== 'share' || indicator === 'closedBySystemShare' || before === null || value === null) return [];
    return before - value < fellBy - 1e-9
      ? []
      : [`${label} turun dari ${shareText(before)} menjadi ${shareText(value)}.`];
  });

function waiting({ statuses, participants, participant }: ReportFigures): string[] {
  const told = [
    { status: 'belum-terverifikasi', indicator: 'belumTerverifikasi', words: 'belum diverifikasi' },
    { status: 'belum-ditindaklanjuti', indicator: 'belumDitindaklanjuti', words: 'belum ditindaklanjuti' },
  ] as const;
  return told.flatMap(({ status, indicator, words }) => {
    const count = statuses.find((one) => one.status === status)?.count ?? 0;
    if (count === 0) return [];
    const most = participants
      .map(({ name, figures }) => ({ name, waiting: figureOf(figures, indicator).value ?? 0 }))
      .toSorted((one, other) => other.waiting - one.waiting)[0];
    const where =
      participant === null && most !== undefined ? `; terbanyak ${most.name}, ${countText(most.waiting)}` : '';
    return [`${countText(count)} laporan ${words}${where}.`];
  });
}

const signsShown = ({ signs }: ReportFigures): string[] =>
  signs
    .filter(({ complaints }) => complaints > 0)
    .toSorted((one, other) => other.complaints - one.complaints)
    .slice(0, 2)
    .map(({ label, complaints, of }) => `${label}: ${countText(complaints)} dari ${countText(of)} laporan.`);

const rising = ({ trends }: ReportFigures): string[] =>
  trends.length === 0
    ? []
    : [
        `Ramai di luar kebiasaan: ${listed(
          trends.map(({ word, count, expected }) => `${word} (${countText(count)}, biasanya ${decimalText(expected)})`),
        )}.`,
      ];

function listed(names: readonly string[]): string {
  const told = names.slice(0, namesTold).join(', ');
  return names.length > namesTold ? `${told}, dan ${names.length - namesTold} lainnya` : told;
}
