/** One thing that happened to a complaint. */
export interface Happening {
  readonly name: 'filed' | 'verified' | 'disposed' | 'followedup' | 'completed' | 'rated' | 'reopened';
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A complaint and all that happened to it. */
export interface History {
  readonly id: string;
  readonly participant: string;
  readonly channel: string;
  readonly category: string;
  readonly office: string;
  readonly classification: string;
  readonly happenings: readonly Happening[];
}

const participants = [
  ...['63', '63.01', '63.02', '63.03', '63.04', '63.05', '63.06', '63.07', '63.08', '63.09', '63.10', '63.11'],
  ...['63.71', '63.71', '63.71', '63.71', '63.72', '63.72'],
];
const channels = ['website', 'android', 'ios', 'sms', 'whatsapp', 'x', 'instagram', 'walk-in', 'regency-app'];
const categories = Array.from({ length: 26 }, (_, number) => `Kategori ${number + 1}`);
const offices = ['Dinas PUPR', 'Dinas Kesehatan', 'Dinas Pendidikan', 'Satpol PP', 'Disdukcapil', 'Dinas Perhubungan'];
const classifications = [
  ...['pengaduan-tidak-berkadar-pengawasan', 'pengaduan-tidak-berkadar-pengawasan', 'aspirasi'],
  ...['permintaan-informasi', 'pengaduan-berkadar-pengawasan'],
];

const hour = 3_600_000;
const years = 6;

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = ['ba', 'ci', 'du', 'ge', 'jo', 'ka', 'li', 'mu', 'ne', 'po', 'ra', 'si', 'tu', 'we', 'ya', 'zo'];

/** Twelve words out of about four thousand: two complaints hardly ever say nearly the same. */
const sentence = (random: () => number): string =>
  Array.from({ length: 12 }, () =>
    Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)]).join(''),
  ).join(' ');

/** Three of ten answers are one of thirty-two that are pasted, with another number in each. */
const answer = (random: () => number, number: number): string =>
  random() < 0.3
    ? `Laporan ${number} sudah kami teruskan kepada petugas ${syllables[Math.floor(random() * 16)] ?? ''} ${random() < 0.5 ? 'pagi' : 'sore'} ini.`
    : sentence(random);

/**
 * The complaint of a number: the same number always has the same history. Most are of the years before `now` and closed,
 * some of the last weeks and still open.
 */
export function historyOf(number: number, now: number): History {
  const random = seeded(number + 1);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const participant = one(participants);
  const office = one(offices);
  const category = one(categories);
  const classification = one(classifications);
  const channel = one(channels);
  let at = Math.floor(now - random() * years * 365 * 24 * hour);
  const happenings: Happening[] = [];
  const happens = (name: Happening['name'], hours: number, data: Happening['data']): boolean => {
    at += Math.floor(hours * hour);
    if (at > now) return false;
    happenings.push({ name, at, data });
    return true;
  };
  const report = {
    ...{ title: `Laporan ${number}`, body: sentence(random), channel },
    ...{ classification, category: { word: category }, anonymous: false, secret: false, addressee: participant },
  };
  const to = [{ participant, lead: true, office: { word: office } }];
  void (
    happens('filed', 0, report) &&
    happens('verified', 2 + random() * 60, {}) &&
    happens('disposed', 1 + random() * 40, { to }) &&
    random() < 0.97 &&
    happens('followedup', 4 + random() * random() * 600, { text: answer(random, number) }) &&
    random() < 0.96 &&
    happens('completed', 20 + random() * 500, { by: one(['admin', 'reporter', 'system']) }) &&
    random() < 0.3 &&
    happens('rated', 1 + random() * 30, { score: 1 + Math.floor(random() * 5) }) &&
    random() < 0.1 &&
    happens('reopened', 5 + random() * 90, { reason: 'Belum selesai.' }) &&
    happens('completed', 20 + random() * 200, { by: 'admin' })
  );
  return { id: `${participant}-${number + 1}`, participant, channel, category, office, classification, happenings };
}
