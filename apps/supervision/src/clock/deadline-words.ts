import type { Calendar } from './calendar.js';
import type { ClockRun, Deadline } from './deadline.js';
import { yearOf, type Day } from './day.js';
import { dayAt, startOf, type Instant, type Zone } from './zone.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** Days shown one by one at most; of more, the first and the last ones. */
const shownAtMost = 20;

/**
 * The deadline with its reason, for people: "5 hari kerja sejak disposisi 30 Mar 2026 10.12 WITA: 31 Mar, 1, 2, 6, 7
 * Apr; libur 3 Apr; sampai 7 Apr 24.00; kalender SKB 1497/2025".
 * @param since what the clock starts with, such as "disposisi"
 */
export function deadlineWords(since: string, run: ClockRun, deadline: Deadline, calendar: Calendar): string {
  const { start, limit, zone } = run;
  const startDay = dayAt(start, zone);
  const off = (why: Deadline['skipped'][number]['why']): Day[] =>
    deadline.skipped.filter((skipped) => skipped.why === why).map(({ day }) => day);
  return [
    `${limit} hari kerja sejak ${since} ${dayWords(startDay)} ${yearOf(startDay)} ${timeWords(start, zone)} ${zone.abbreviation}: ` +
      (daysWords(deadline.counted) || 'belum ada hari yang terhitung'),
    listed('libur', off('holiday')),
    listed('cuti bersama', off('joint-leave')),
    listed('jeda', off('paused')),
    deadline.day === null
      ? `berhenti sampai dilanjutkan, tersisa ${limit - deadline.counted.length} hari kerja`
      : `sampai ${dayWords(deadline.day)}${yearOf(deadline.day) === yearOf(startDay) ? '' : ` ${yearOf(deadline.day)}`} 24.00`,
    `kalender ${calendarWords(calendar, yearOf(startDay), yearOf(deadline.day ?? deadline.counted.at(-1) ?? startDay))}`,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

const listed = (word: string, days: readonly Day[]): string | null =>
  days.length === 0 ? null : `${word} ${daysWords(days)}`;

/** `31 Mar, 1, 2, 6, 7 Apr`: a month is named after the last of its days. */
function daysWords(days: readonly Day[]): string {
  const shown =
    days.length <= shownAtMost ? days : [...days.slice(0, shownAtMost / 2), ...days.slice(-shownAtMost / 2)];
  const words = shown.map((day, index) => {
    const next = shown[index + 1];
    const word = next?.slice(0, 7) === day.slice(0, 7) ? String(Number(day.slice(8))) : dayWords(day);
    return days.length > shownAtMost && index === shownAtMost / 2 ? `… ${word}` : word;
  });
  return words.join(', ');
}

const dayWords = (day: Day): string => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''}`;

function timeWords(instant: Instant, zone: Zone): string {
  const minutes = Math.floor((instant - startOf(dayAt(instant, zone), zone)) / 60_000);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join('.');
}

function calendarWords(calendar: Calendar, from: number, to: number): string {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years.map((year) => calendar.decreesOf(year).join(' + ') || `${year} tanpa nomor SKB`).join(' dan ');
}
