import { between, pick, type Random } from './seeded-random.js';
import { subjects, type Subject } from './subjects.js';

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly seat: string;
}

export interface DraftReport {
  readonly title: string;
  readonly body: string;
  readonly classification: Subject['classification'];
  readonly category: { readonly word: string };
  readonly channel: 'website' | 'android' | 'whatsapp' | 'walk-in' | 'regency-app';
  readonly anonymous: boolean;
  readonly secret: boolean;
  readonly place: string;
}

const streets = [
  'Jalan Merdeka',
  'Jalan Veteran',
  'Jalan Pangeran Antasari',
  'Jalan Pasar Baru',
  'Jalan Sudirman',
  'Gang Keluarga',
  'Jalan Pahlawan',
  'Jalan Melati',
] as const;
const channels = ['website', 'android', 'whatsapp', 'walk-in', 'regency-app', 'regency-app'] as const;

/** A complaint as somebody of the place might write it. */
export function draftReport(random: Random, place: Place): DraftReport {
  const subject = pick(random, subjects);
  const report = pick(random, subject.reports);
  const details = detailsOf(random, place);
  return {
    title: filled(report.title, details),
    body: filled(report.body, details),
    classification: subject.classification,
    category: { word: subject.category },
    channel: pick(random, channels),
    anonymous: random() < 0.2,
    secret: random() < 0.05,
    place: `${details.street}, ${place.seat}, ${place.name}`,
  };
}

/** An answer of the office that the category belongs to. */
export function draftAnswer(random: Random, category: string | undefined, place: Place) {
  const subject = subjects.find((candidate) => candidate.category === category) ?? pick(random, subjects);
  return {
    text: filled(pick(random, subject.answers), detailsOf(random, place)),
    office: { word: subject.office },
  };
}

interface Details {
  readonly street: string;
  readonly seat: string;
  readonly days: number;
  readonly number: number;
}

const detailsOf = (random: Random, { seat }: Place): Details => ({
  street: pick(random, streets),
  seat,
  days: between(random, 2, 14),
  number: between(random, 1, 40),
});

const filled = (template: string, details: Details): string =>
  template.replaceAll(/\{(street|seat|days|number)\}/g, (_placeholder, name: keyof Details) => String(details[name]));
