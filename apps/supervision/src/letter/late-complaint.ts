import type { ClockName } from '../clock/limit.js';
import type { Day } from '../clock/day.js';
import { longDay } from './long-day.js';

/** A deadline of the participant that ran out. */
export interface MissedDeadline {
  readonly clock: ClockName;
  readonly deadlineDay: Day;
}

/** A complaint as a letter names it: by its numbers only. What a reporter wrote has no place on paper. */
export interface LateComplaint {
  readonly id: string;
  readonly trackingId: string | null;
  /** The earliest first. */
  readonly missed: readonly MissedDeadline[];
}

const clockWords: Readonly<Record<ClockName, string>> = {
  'national-verification': 'verifikasi nasional',
  disposition: 'verifikasi dan disposisi',
  'first-follow-up': 'tindak lanjut pertama',
  completion: 'penyelesaian',
  silence: 'tanggapan pelapor',
};

/** "Tindak lanjut pertama: 12 Januari 2026". */
export const missedWords = ({ clock, deadlineDay }: MissedDeadline): string =>
  `${clockWords[clock]}: ${longDay(deadlineDay)}`;

/** "63.71-2026-000123 (LAPOR! 1916449)". */
export const complaintNumber = ({ id, trackingId }: Pick<LateComplaint, 'id' | 'trackingId'>): string =>
  trackingId === null ? id : `${id} (LAPOR! ${trackingId})`;

/** The list of a letter as text, a complaint a line. */
export const complaintLines = (complaints: readonly LateComplaint[]): string =>
  complaints
    .map((one, index) => `${index + 1}. ${complaintNumber(one)} - tenggat ${one.missed.map(missedWords).join('; ')}`)
    .join('\n');
