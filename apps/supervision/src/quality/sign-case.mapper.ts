import { isAnsweredDifferently, isReportedTwice, type Company, type Likeness } from './case-signs.js';
import { chainOf, loopOf, type CaseStory } from './case-story.js';
import type { CaseSign } from './sign.js';
import type { SignParameters } from './sign-parameters.js';

/** Everything that says why a complaint shows a sign. */
export interface ShownCase {
  readonly story: CaseStory;
  readonly company: Company;
  readonly parameters: SignParameters;
}

const minute = 60_000;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The complaints by which this one shows a sign; empty for a sign that it shows by itself. */
export function alikeOf(sign: CaseSign, { story, company, parameters }: ShownCase): Likeness[] {
  const judged = { 'answered-differently': isAnsweredDifferently, 'reported-twice': isReportedTwice } as const;
  if (sign !== 'answered-differently' && sign !== 'reported-twice') return [];
  return company.likenesses.filter((likeness) => judged[sign](story, likeness, parameters));
}

/** @param nameOf a participant by the name people use */
export function whyWords(sign: CaseSign, shown: ShownCase, nameOf: (code: string) => string): string {
  const { story } = shown;
  const [alike] = alikeOf(sign, shown);
  switch (sign) {
    case 'closed-without-follow-up':
      return `Ditutup ${closerOf(story)} tanpa satu pun tindak lanjut.`;
    case 'closed-by-silence':
      return `Ditutup sistem sesudah ${story.answers.length} tindak lanjut, tanpa tanggapan pelapor.`;
    case 'closed-within-minutes':
      return `Ditutup ${closerOf(story)} ${minutesOf(story)} menit sesudah diterima.`;
    case 'pasted-answer':
      return 'Jawabannya sama dengan jawaban pada laporan lain.';
    case 'reopened-or-rated-low':
      return [
        ...(story.reopenings > 0 ? [`Dibuka lagi ${story.reopenings} kali.`] : []),
        ...(story.rating === null ? [] : [`Nilai pelapor ${story.rating}.`]),
      ].join(' ');
    case 'passed-on':
      return passedWords(story, nameOf);
    case 'verified-late':
      return 'Verifikasi dan disposisinya lewat tenggat.';
    case 'answered-differently':
      return alike === undefined ? '' : differentWords(alike);
    case 'reported-twice':
      return alike === undefined
        ? ''
        : `Tempat dan kategorinya sama dengan laporan lain, ${percent(alike.textShare)} katanya sama.`;
  }
}

const closerOf = ({ closer }: CaseStory): string => (closer === 'system' ? 'sistem' : 'admin');

const minutesOf = ({ receivedAt, closedAt }: CaseStory): number =>
  receivedAt === null || closedAt === null ? 0 : Math.floor((closedAt - receivedAt) / minute);

function passedWords({ passings }: CaseStory, nameOf: (code: string) => string): string {
  const loop = loopOf(passings);
  const way = (codes: readonly string[]): string => codes.map(nameOf).join(' → ');
  const whole = `Diteruskan ${passings.length} kali: ${way(chainOf(passings))}.`;
  return loop.length === 0 ? `${whole} Tidak berputar.` : `${whole} Berputar pada ${way(loop)}.`;
}

const differentWords = ({ textShare, answerShare }: Likeness): string =>
  answerShare === null
    ? `Laporan lain ${percent(textShare)} sama katanya, tetapi berakhir lain.`
    : `Laporan lain ${percent(textShare)} sama katanya, jawabannya hanya ${percent(answerShare)}.`;
