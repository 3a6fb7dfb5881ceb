import type { Random } from './random.js';

/** An instance that the sample is about, by its code; 14 of them in South Kalimantan. */
export interface SampleInstance {
  code: string;
  /** With its kind: `Kota Banjarmasin`. */
  name: string;
  /** Reports are divided by it. */
  weight: number;
  districts: readonly string[];
}

/** What a report of one category says, with `{place}` where it happened. */
export interface SampleTopic {
  category: string;
  office: string;
  title: string;
  body: string;
  answer: string;
}

export type SampleClassification =
  'pengaduan-berkadar-pengawasan' | 'pengaduan-tidak-berkadar-pengawasan' | 'aspirasi' | 'permintaan-informasi';

export interface SampleReport {
  /** Digits, as the national platform gives them; below those that the sandbox gives. */
  trackingId: string;
  instance: SampleInstance;
  topic: SampleTopic;
  place: string;
  title: string;
  body: string;
  classification: SampleClassification;
  channel: 'website' | 'android' | 'ios' | 'sms' | 'whatsapp' | 'x';
  anonymous: boolean;
  secret: boolean;
  /** No person has this name. */
  reporter: string;
  /** Milliseconds since the epoch. */
  filedAt: number;
}

const since = ['sejak dua minggu lalu', 'sejak bulan lalu', 'sudah lebih dari sepekan', 'sejak musim hujan'];
const wishes = [
  'Mohon ditindaklanjuti.',
  'Mohon perhatian instansi terkait.',
  'Terima kasih.',
  'Mohon segera diperbaiki.',
];

export const at = (text: string, place: string): string => text.replaceAll('{place}', place);

/** A report with everything that does not depend on how it went on. */
export function sampleReport(
  random: Random,
  given: Pick<SampleReport, 'trackingId' | 'instance' | 'topic' | 'filedAt'>,
): SampleReport {
  const place = random.pick(given.instance.districts);
  const title = at(given.topic.title, place);
  const body = `${at(given.topic.body, place)} Keadaan ini ${random.pick(since)}. ${random.pick(wishes)}`;
  return {
    ...given,
    place,
    title,
    body,
    classification: classificationOf(random),
    channel: random.pick(['website', 'website', 'android', 'android', 'sms', 'whatsapp', 'ios', 'x']),
    anonymous: random.chance(0.12),
    secret: random.chance(0.02),
    reporter: `Pelapor Contoh ${given.trackingId.slice(-4)}`,
  };
}

function classificationOf(random: Random): SampleClassification {
  const draw = random.next();
  if (draw < 0.01) return 'pengaduan-berkadar-pengawasan';
  if (draw < 0.07) return 'aspirasi';
  return draw < 0.12 ? 'permintaan-informasi' : 'pengaduan-tidak-berkadar-pengawasan';
}

/** Rising instants within a span, at hours at which people write. */
export function sampleInstants(random: Random, count: number, span: { from: number; to: number }): number[] {
  const day = 86_400_000;
  const hour = 3_600_000;
  const days = Math.floor((span.to - span.from) / day);
  return Array.from(
    { length: count },
    () => span.from + random.integer(0, days - 1) * day + Math.floor(random.between(7 * hour, 22 * hour)),
  ).sort((one, other) => one - other);
}
