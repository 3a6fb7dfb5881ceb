import type { FieldProblem } from '../clock/field-problem.js';

/** What signs are judged by. All of it is an assumption of the province, and data: each change is another version. */
export interface SignParameters {
  /** Closed sooner than this after it was received. */
  readonly minutesToClose: number;
  /** So many complaints with the same answer of one participant. */
  readonly sameAnswers: number;
  /** Answers of fewer words say too little to be the same. */
  readonly answerWords: number;
  /** A rating up to this is low, of 1 to 5. */
  readonly lowRating: number;
  /** Passed on more often than this. */
  readonly timesPassedOn: number;
  /** Percentage of all their words that two reports share, from which on they are nearly the same. */
  readonly alikePercent: number;
  /** Percentage of all their words that two answers share, up to which they differ. */
  readonly differentPercent: number;
  /** Days between two reports, up to which their answers are compared. */
  readonly answersWithinDays: number;
  /** Percentage of their words that two reports of the same place and category share, from which on they may be one. */
  readonly samePlacePercent: number;
  /** Days between two reports, up to which they may be of one thing. */
  readonly reportedWithinDays: number;
  /** Days without anybody signing in. */
  readonly daysWithoutSignIn: number;
  /** Days without a complaint that are looked at. */
  readonly silentDays: number;
  /** In how many of 10,000 such stretches the silence would be chance. */
  readonly silenceByChance: number;
}

export interface ParameterDefinition {
  readonly name: keyof SignParameters;
  readonly label: string;
  readonly unit: 'menit' | 'laporan' | 'kata' | 'nilai' | 'kali' | 'persen' | 'hari' | 'per 10.000';
  readonly least: number;
  readonly most: number;
}

/** Each parameter in the order in which people are shown them. */
export const parameterDefinitions: readonly ParameterDefinition[] = [
  { name: 'minutesToClose', label: 'Ditutup kurang dari', unit: 'menit', least: 1, most: 1_440 },
  { name: 'sameAnswers', label: 'Jawaban sama pada sedikitnya', unit: 'laporan', least: 2, most: 100 },
  { name: 'answerWords', label: 'Panjang jawaban yang dibandingkan, sedikitnya', unit: 'kata', least: 1, most: 100 },
  { name: 'lowRating', label: 'Nilai rendah sampai', unit: 'nilai', least: 1, most: 4 },
  { name: 'timesPassedOn', label: 'Diteruskan lebih dari', unit: 'kali', least: 1, most: 20 },
  {
    name: 'alikePercent',
    label: 'Kata yang sama agar dua laporan hampir serupa',
    unit: 'persen',
    least: 50,
    most: 100,
  },
  {
    name: 'differentPercent',
    label: 'Kata yang sama pada jawaban berbeda, paling banyak',
    unit: 'persen',
    least: 0,
    most: 90,
  },
  { name: 'answersWithinDays', label: 'Jarak laporan yang jawabannya dibandingkan', unit: 'hari', least: 1, most: 730 },
  {
    name: 'samePlacePercent',
    label: 'Kata yang sama pada tempat dan kategori sama',
    unit: 'persen',
    least: 10,
    most: 100,
  },
  { name: 'reportedWithinDays', label: 'Jarak dua laporan tentang satu hal', unit: 'hari', least: 1, most: 365 },
  { name: 'daysWithoutSignIn', label: 'Tanpa login selama', unit: 'hari', least: 1, most: 365 },
  { name: 'silentDays', label: 'Tanpa laporan selama', unit: 'hari', least: 7, most: 84 },
  { name: 'silenceByChance', label: 'Peluang kebetulan paling banyak', unit: 'per 10.000', least: 1, most: 1_000 },
];

/** What signs are judged by until somebody says otherwise. */
export const assumedParameters: SignParameters = {
  minutesToClose: 60,
  sameAnswers: 5,
  answerWords: 5,
  lowRating: 2,
  timesPassedOn: 2,
  alikePercent: 80,
  differentPercent: 30,
  answersWithinDays: 90,
  samePlacePercent: 30,
  reportedWithinDays: 14,
  daysWithoutSignIn: 30,
  silentDays: 14,
  silenceByChance: 10,
};

/** What is wrong with parameters that somebody sent: each must be there, be a whole number and lie in its range. */
export function parameterProblems(sent: Readonly<Record<string, unknown>>): FieldProblem[] {
  const known = new Set<string>(parameterDefinitions.map(({ name }) => name));
  const unknown = Object.keys(sent)
    .filter((name) => !known.has(name))
    .map((name) => ({ field: `parameters.${name}`, reason: 'is not a parameter of signs' }));
  const wrong = parameterDefinitions.flatMap(({ name, least, most }) => {
    const value = sent[name];
    const isRight = Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
    return isRight ? [] : [{ field: `parameters.${name}`, reason: `must be a whole number from ${least} to ${most}` }];
  });
  return [...unknown, ...wrong];
}
