import { receivedOf } from './figures.js';
import { medianOf, type Sums } from './sums.js';
import { wilsonInterval, type Interval } from './wilson.js';

/** Counts up when what an indicator counts, or how, is said otherwise. */
export const indicatorsVersion = 1;

export const indicatorNames = [
  'connected',
  'active',
  'received',
  'belumTerverifikasi',
  'belumDitindaklanjuti',
  'diproses',
  'selesai',
  'ditunda',
  'diarsip',
  'followedUpShare',
  'completedShare',
  'onTimeShare',
  'meanDaysSinceReceipt',
  'medianDaysSinceReceipt',
  'meanDaysSinceDisposition',
  'medianDaysSinceDisposition',
  'closedBySystemShare',
  'reopenedShare',
  'rating',
  'satisfaction',
] as const;
export type IndicatorName = (typeof indicatorNames)[number];

/** Indicators that cases stand behind: the others stand beside the ledger. */
export type CountedIndicator = Exclude<IndicatorName, 'connected' | 'active' | 'satisfaction'>;
export const countedIndicators = indicatorNames.filter(
  (name): name is CountedIndicator => !['connected', 'active', 'satisfaction'].includes(name),
);

/** Those that are kept by category, office, channel and classification too. */
export const dividedIndicators: readonly IndicatorName[] = countedIndicators.filter(
  (name) => !['onTimeShare', 'medianDaysSinceReceipt', 'medianDaysSinceDisposition'].includes(name),
);

export const indicatorUnits = ['share', 'complaints', 'days', 'points'] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

export interface IndicatorDefinition {
  /** What people call it. */
  readonly label: string;
  /** How it is computed, in words. */
  readonly formula: string;
  readonly unit: IndicatorUnit;
  /** What is good; null where neither more nor less is. */
  readonly better: 'higher' | 'lower' | null;
}

/** What stands beside the ledger: decrees, sign-ins, surveys. Null where nobody knows. */
export interface Circumstances {
  /** How many of how many participants. */
  readonly connected: Portion | null;
  readonly active: Portion | null;
  /** Sum of the indices, each times its respondents. */
  readonly satisfaction: Portion | null;
}

interface Portion {
  readonly part: number;
  readonly whole: number;
}

/** Null when nothing divides, or nobody knows. */
export interface Indicator {
  readonly indicator: IndicatorName;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Of a share, at 95 %. */
  readonly interval: Interval | null;
}

const share = (label: string, formula: string, better: 'higher' | 'lower'): IndicatorDefinition => ({
  ...{ label, formula, unit: 'share', better },
});
const count = (label: string): IndicatorDefinition => ({
  ...{ label, formula: `jumlah laporan: ${label.toLowerCase()}`, unit: 'complaints', better: null },
});
const days = (label: string, formula: string): IndicatorDefinition => ({
  ...{ label, formula, unit: 'days', better: 'lower' },
});

export const indicatorDefinitions: Readonly<Record<IndicatorName, IndicatorDefinition>> = {
  connected: {
    ...{ label: 'Keterhubungan', unit: 'share', better: 'higher' },
    formula: 'ada SK Tim pengelola yang berlaku pada hari terakhir periode',
  },
  active: {
    ...{ label: 'Keaktifan', unit: 'share', better: 'higher' },
    formula: 'ada yang masuk ke sistem dalam sebulan terakhir periode',
  },
  received: count('Laporan masuk'),
  belumTerverifikasi: count('Belum terverifikasi'),
  belumDitindaklanjuti: count('Belum ditindaklanjuti'),
  diproses: count('Diproses'),
  selesai: count('Selesai'),
  ditunda: count('Ditunda'),
  diarsip: count('Diarsip'),
  followedUpShare: share('% ditindaklanjuti', '(selesai + diproses) ÷ laporan masuk', 'higher'),
  completedShare: share('% selesai', 'selesai ÷ laporan masuk', 'higher'),
  onTimeShare: share('% tepat waktu', 'tepat waktu ÷ (ditutup + terbuka yang lewat batas)', 'higher'),
  meanDaysSinceReceipt: days('Rata-rata hari ke tindak lanjut, dari masuk', 'jumlah hari ÷ laporan ditindaklanjuti'),
  medianDaysSinceReceipt: days('Median hari ke tindak lanjut, dari masuk', 'hari penuh, separuh laporan di bawahnya'),
  meanDaysSinceDisposition: days(
    'Rata-rata hari ke tindak lanjut, dari disposisi',
    'jumlah hari ÷ laporan ditindaklanjuti',
  ),
  medianDaysSinceDisposition: days(
    'Median hari ke tindak lanjut, dari disposisi',
    'hari penuh, separuh laporan di bawahnya',
  ),
  closedBySystemShare: share('% ditutup sistem', 'ditutup sistem ÷ (selesai + diarsip)', 'lower'),
  reopenedShare: share('% dibuka kembali', 'pernah dibuka kembali ÷ laporan masuk', 'lower'),
  rating: { label: 'Nilai pelapor', formula: 'jumlah nilai 1–5 ÷ penilai', unit: 'points', better: 'higher' },
  satisfaction: {
    ...{ label: 'IKM', unit: 'points', better: 'higher' },
    formula: 'nilai 0–100 dari survei di dalam periode, menurut jumlah responden',
  },
};

const secondsADay = 86_400;

/** Every indicator of some complaints, in the order of {@link indicatorNames}. */
export function indicatorsOf(sums: Sums, circumstances: Circumstances): Indicator[] {
  const { statuses } = sums;
  const received = receivedOf(statuses);
  const { connected, active, satisfaction } = circumstances;
  const whole: Readonly<Record<IndicatorName, Omit<Indicator, 'indicator'>>> = {
    connected: dividing(connected?.part ?? 0, connected?.whole ?? 0),
    active: dividing(active?.part ?? 0, active?.whole ?? 0),
    received: counted(received),
    belumTerverifikasi: counted(statuses['belum-terverifikasi']),
    belumDitindaklanjuti: counted(statuses['belum-ditindaklanjuti']),
    diproses: counted(statuses.diproses),
    selesai: counted(statuses.selesai),
    ditunda: counted(statuses.ditunda),
    diarsip: counted(statuses.diarsip),
    followedUpShare: sharing(statuses.selesai + statuses.diproses, received),
    completedShare: sharing(statuses.selesai, received),
    onTimeShare: sharing(sums.onTime, sums.timed + sums.overdue),
    meanDaysSinceReceipt: dividing(sums.secondsSinceReceipt / secondsADay, sums.answeredSinceReceipt),
    medianDaysSinceReceipt: median(sums.waitsSinceReceipt, sums.answeredSinceReceipt),
    meanDaysSinceDisposition: dividing(sums.secondsSinceDisposition / secondsADay, sums.answeredSinceDisposition),
    medianDaysSinceDisposition: median(sums.waitsSinceDisposition, sums.answeredSinceDisposition),
    closedBySystemShare: sharing(sums.closedBySystem, statuses.selesai + statuses.diarsip),
    reopenedShare: sharing(sums.reopened, received),
    rating: dividing(sums.ratingSum, sums.rated),
    satisfaction: dividing(satisfaction?.part ?? 0, satisfaction?.whole ?? 0),
  };
  return indicatorNames.map((indicator) => ({ indicator, ...whole[indicator] }));
}

const counted = (value: number): Omit<Indicator, 'indicator'> => ({
  ...{ value, numerator: value, denominator: null, interval: null },
});

function dividing(numerator: number, denominator: number): Omit<Indicator, 'indicator'> {
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator, interval: null };
}

const sharing = (numerator: number, denominator: number): Omit<Indicator, 'indicator'> => ({
  ...dividing(numerator, denominator),
  interval: wilsonInterval(numerator, denominator),
});

/** Without waits by the day, as figures of an office are, there is no median. */
const median = (waits: ReadonlyMap<number, number>, denominator: number): Omit<Indicator, 'indicator'> => ({
  ...{ value: medianOf(waits), numerator: null, denominator, interval: null },
});

/** Of several participants together. Where of one nobody knows, nobody knows of all. */
export function addCircumstances(all: readonly Circumstances[]): Circumstances {
  const sum = (parts: readonly (Portion | null)[]): Portion | null => {
    const told = parts.filter((part) => part !== null);
    if (told.length === 0) return null;
    return {
      part: told.reduce((total, { part }) => total + part, 0),
      whole: told.reduce((total, { whole }) => total + whole, 0),
    };
  };
  const complete = (parts: readonly (Portion | null)[]): Portion | null => (parts.includes(null) ? null : sum(parts));
  return {
    connected: complete(all.map(({ connected }) => connected)),
    active: complete(all.map(({ active }) => active)),
    satisfaction: sum(all.map(({ satisfaction }) => satisfaction)),
  };
}
