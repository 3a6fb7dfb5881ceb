import fc from 'fast-check';

/** Nine words, so that one word less in common is a share of exactly 0.8; more; and too few to be nearly the same. */
const topics = [
  { title: 'Jalan rusak', body: 'Lubang besar menganga depan pasar, motor jatuh.' },
  {
    title: 'Obat habis',
    body: 'Puskesmas kehabisan obat, antrean pasien panjang, perawat datang terlambat, loket sepi.',
  },
  { title: 'Rusak', body: 'Parah.' },
] as const;

/** Of five words and four of them, which is again a share of exactly 0.8; and one that has no words. */
const places = [
  ...(['Jalan Veteran', 'JALAN VETERAN', 'Jalan Veteran RT lima Kuripan', 'Jalan Veteran lima Kuripan'] as const),
  ...(['Pasar Lama', '-'] as const),
];

/** Six words, of which three are among the seven of the next one when the number is the same: a share of exactly 0.3. */
const pasted = 'Laporan nomor # telah kami teruskan kepada petugas lapangan.';
const answers = [
  ...Array.from({ length: 9 }, () => pasted),
  'Petugas lapangan sudah menambal lubang di jalan # Maret.',
  'Laporan nomor # kami tolak.',
  'Sudah #.',
];

const otherWords = ['parah', 'licin', 'kemarin'];

/** Texts that differ in no word or, so many of ten, in few. */
function nearlySame(pool: readonly string[], changedOfTen: number, mostChanges: number): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat({ max: 9 }), fc.constantFrom(...otherWords));
  const changes = fc.oneof(
    { arbitrary: fc.constant([]), weight: 10 - changedOfTen },
    { arbitrary: fc.array(change, { minLength: 1, maxLength: mostChanges }), weight: changedOfTen },
  );
  return fc.tuple(fc.constantFrom(...pool), changes).map(([text, changed]) => {
    const words = text.split(' ');
    for (const [place, word] of changed) words[place % words.length] = word;
    return words.join(' ');
  });
}

/** Answers that are mostly pasted: the same words with another number. */
export const randomAnswer = fc
  .tuple(nearlySame(answers, 1, 1), fc.nat({ max: 1 }))
  .map(([text, number]) => text.replace('#', String(number)));

export const randomReport = fc.record({
  text: fc.oneof(
    ...[topics[0], ...topics].map(({ title, body }) =>
      nearlySame([body], 4, 3).map((changed) => ({ title, body: changed })),
    ),
  ),
  place: fc.option(fc.constantFrom(...places), { nil: undefined }),
  category: fc.option(
    fc.constantFrom(
      { word: 'Jalan' },
      { word: 'JALAN' },
      { word: 'Jalan rusak', code: 'jalan' },
      { word: 'Kesehatan' },
    ),
    { nil: undefined },
  ),
  addressee: fc.option(fc.constantFrom('63', '63.01', '63.71'), { nil: undefined }),
  secret: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
});

export type RandomReport = typeof randomReport extends fc.Arbitrary<infer One> ? One : never;
