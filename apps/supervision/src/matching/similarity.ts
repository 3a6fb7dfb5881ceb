/** What two reports are compared by. */
export interface ComparedReport {
  readonly title: string;
  readonly body: string;
  /** Where it is, in words; null when the reporter did not say. */
  readonly place: string | null;
  /** When it was received, in UTC. */
  readonly receivedAt: string;
}

/** How alike two reports are, and in what. Each part is from 0, nothing in common, to 1, the same. */
export interface Similarity {
  readonly score: number;
  readonly text: number;
  /** Null when one of them names no place. */
  readonly place: number | null;
  /** Days between the two, whole or not. */
  readonly daysApart: number;
}

/** What a part counts for. A report without a place is judged by the other parts alone. An assumption. */
const weights = { text: 0.7, place: 0.2, time: 0.1 };

/** Reports further apart in time than this have time against them. An assumption. */
const daysApartAtMost = 14;

/** Words that say nothing about what a report is about. */
const fillers: ReadonlySet<string> = new Set(
  (
    'ada adalah agar akan apa atas atau bagi bahwa banyak belum bapak bisa dalam dan dapat dari di dengan hingga ibu ini itu ' +
    'jadi juga kami karena ke kepada lagi mohon oleh pada para perlu saat saja sampai sangat saya sebagai sehingga ' +
    'sekali selamat sudah supaya tapi telah terima kasih tersebut tetapi tidak tolong untuk yang yth'
  ).split(' '),
);

/** Endings that Indonesian hangs on a word without changing what it is about. */
const endings = /(?:nya|lah|kah|kan|an|i)$/;
const shortestStem = 4;

const millisecondsADay = 86_400_000;

export function similarityOf(one: ComparedReport, other: ComparedReport): Similarity {
  const text = alike(wordsOf(`${one.title} ${one.body}`), wordsOf(`${other.title} ${other.body}`));
  const place = one.place === null || other.place === null ? null : alike(wordsOf(one.place), wordsOf(other.place));
  const daysApart = Math.abs(Date.parse(one.receivedAt) - Date.parse(other.receivedAt)) / millisecondsADay;
  const time = Math.max(0, 1 - daysApart / daysApartAtMost);
  const parts = [
    { weight: weights.text, value: text },
    { weight: weights.time, value: time },
    ...(place === null ? [] : [{ weight: weights.place, value: place }]),
  ];
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  // Without a word in common nothing speaks for the same matter, however near the two are.
  const score = text === 0 ? 0 : parts.reduce((sum, part) => sum + part.weight * part.value, 0) / weight;
  return { score, text, place, daysApart };
}

/** Words by how often they occur, without fillers and endings. */
export function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const word of text
    .toLowerCase()
    .normalize('NFKD')
    .match(/[\p{Letter}\p{Number}]+/gu) ?? []) {
    if (fillers.has(word)) continue;
    const stem = stemOf(word);
    words.set(stem, (words.get(stem) ?? 0) + 1);
  }
  return words;
}

function stemOf(word: string): string {
  const stem = word.replace(endings, '');
  return stem.length < shortestStem ? word : stem;
}

/** Cosine of the two counts. */
function alike(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const [word, count] of one) common += count * (other.get(word) ?? 0);
  return Math.min(1, common / Math.sqrt(squares(one) * squares(other)));
}

const squares = (words: ReadonlyMap<string, number>): number =>
  [...words.values()].reduce((sum, count) => sum + count * count, 0);
