import type { IndicatorName, IndicatorUnit } from '../../api/types';

export const indicatorUnits = {
  connected: 'share',
  active: 'share',
  received: 'complaints',
  belumTerverifikasi: 'complaints',
  belumDitindaklanjuti: 'complaints',
  diproses: 'complaints',
  selesai: 'complaints',
  ditunda: 'complaints',
  diarsip: 'complaints',
  followedUpShare: 'share',
  completedShare: 'share',
  onTimeShare: 'share',
  meanDaysSinceReceipt: 'days',
  medianDaysSinceReceipt: 'days',
  meanDaysSinceDisposition: 'days',
  medianDaysSinceDisposition: 'days',
  closedBySystemShare: 'share',
  reopenedShare: 'share',
  rating: 'points',
  satisfaction: 'points',
} as const satisfies Record<IndicatorName, IndicatorUnit>;

/** Of these little is good; of all others that are judged at all, much. */
export const lowerIsBetter: readonly IndicatorName[] = [
  'meanDaysSinceReceipt',
  'medianDaysSinceReceipt',
  'meanDaysSinceDisposition',
  'medianDaysSinceDisposition',
  'closedBySystemShare',
  'reopenedShare',
];

/** As the address says it, in the order in which people ask. */
export const familyNames = ['jumlah', 'penanganan', 'kecepatan', 'penilaian'] as const;
export type FamilyName = (typeof familyNames)[number];

/** Every indicator, in the company in which it is read. */
export const families: Record<FamilyName, readonly IndicatorName[]> = {
  jumlah: ['received', 'belumTerverifikasi', 'belumDitindaklanjuti', 'diproses', 'selesai', 'ditunda', 'diarsip'],
  penanganan: ['followedUpShare', 'completedShare', 'onTimeShare', 'closedBySystemShare', 'reopenedShare'],
  kecepatan: [
    'meanDaysSinceReceipt',
    'medianDaysSinceReceipt',
    'meanDaysSinceDisposition',
    'medianDaysSinceDisposition',
  ],
  penilaian: ['rating', 'satisfaction', 'connected', 'active'],
};

/** Looked at beside the ledger: no complaint stands behind them. */
const besideTheLedger: readonly IndicatorName[] = ['connected', 'active', 'satisfaction'];

export const isCounted = (indicator: IndicatorName): boolean => !besideTheLedger.includes(indicator);

/** Indicators that complaints stand behind. */
export const countedIndicators = familyNames.flatMap((name) => families[name]).filter(isCounted);

export const isIndicator = (word: string | undefined): word is IndicatorName =>
  word !== undefined && Object.hasOwn(indicatorUnits, word);
