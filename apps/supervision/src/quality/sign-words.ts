import type { CaseSign, ParticipantSign } from './sign.js';
import type { SignParameters } from './sign-parameters.js';

interface SignWords {
  readonly label: string;
  /** The rule in one sentence, with the parameters as they are. */
  readonly rule: (parameters: SignParameters) => string;
}

/** What each sign is called, and its rule, for people. */
export const signWords: Readonly<Record<CaseSign | ParticipantSign, SignWords>> = {
  'closed-without-follow-up': {
    label: 'Ditutup tanpa tindak lanjut',
    rule: () => 'Laporan selesai, ditutup admin atau sistem, padahal tidak satu pun tindak lanjut tercatat.',
  },
  'closed-by-silence': {
    label: 'Ditutup karena pelapor diam',
    rule: () => 'Laporan selesai karena ditutup sistem: sesudah tindak lanjut, pelapor tidak menanggapi.',
  },
  'closed-within-minutes': {
    label: 'Ditutup dalam hitungan menit',
    rule: ({ minutesToClose }) =>
      `Laporan ditutup admin atau sistem kurang dari ${minutesToClose} menit sesudah diterima.`,
  },
  'pasted-answer': {
    label: 'Jawaban salin-tempel',
    rule: ({ sameAnswers, answerWords }) =>
      `Instansi memberi jawaban yang sama, selain angkanya, pada sedikitnya ${sameAnswers} laporan; jawaban kurang dari ${answerWords} kata tidak dibandingkan.`,
  },
  'reopened-or-rated-low': {
    label: 'Dibuka lagi atau dinilai rendah',
    rule: ({ lowRating }) =>
      `Laporan pernah dibuka lagi sesudah selesai, atau pelapor memberi nilai ${lowRating} atau kurang.`,
  },
  'passed-on': {
    label: 'Pingpong',
    rule: ({ timesPassedOn }) =>
      `Laporan diteruskan sebagai bukan wewenang lebih dari ${timesPassedOn} kali; dihitung pada instansi yang paling sering meneruskannya.`,
  },
  'verified-late': {
    label: 'Terlambat diverifikasi',
    rule: () =>
      'Verifikasi dan disposisi selesai sesudah tenggatnya; dihitung pada instansi yang pertama terlambat. Yang belum diverifikasi dan lewat tenggat disebut tersendiri.',
  },
  'answered-differently': {
    label: 'Laporan serupa, jawaban berbeda',
    rule: ({ alikePercent, differentPercent, answersWithinDays }) =>
      `Dua laporan berjarak paling lama ${answersWithinDays} hari, sedikitnya ${alikePercent} % katanya sama, tetapi jawaban terakhirnya paling banyak ${differentPercent} % sama, atau satu selesai dan satu diarsip.`,
  },
  'reported-twice': {
    label: 'Dua laporan tentang satu hal',
    rule: ({ samePlacePercent, reportedWithinDays }) =>
      `Dua laporan dengan tempat dan kategori sama, sedikitnya ${samePlacePercent} % katanya sama, berjarak paling lama ${reportedWithinDays} hari, dan belum dikaitkan.`,
  },
  'nobody-signed-in': {
    label: 'Tidak ada yang login',
    rule: ({ daysWithoutSignIn }) => `Tidak seorang pun dari instansi login selama ${daysWithoutSignIn} hari.`,
  },
  'sudden-silence': {
    label: 'Mendadak tanpa laporan',
    rule: ({ silentDays, silenceByChance }) =>
      `Tidak ada laporan masuk selama ${silentDays} hari terakhir, padahal menurut delapan masa sepanjang itu sebelumnya hal ini terjadi secara kebetulan paling banyak ${silenceByChance} dari 10.000 kali.`,
  },
};
