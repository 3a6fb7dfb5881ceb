import type { Language } from '../i18n/language';

export interface Format {
  number: (value: number) => string;
  /** With so many digits after the comma: 2.25 → "2,3". */
  decimal: (value: number, digits?: number) => string;
  /** As {@link decimal}, with a plus where it is one: "+1,3", "−0,4", "0,0". */
  change: (value: number, digits?: number) => string;
  /** 0.9578 → "95,78%"; null, when there is nothing to divide by, → "–". */
  share: (value: number | null, digits?: number) => string;
  /** A share by which something grew: 0.5 → "+50,0%", -0.12 → "−12,0%". */
  growth: (value: number) => string;
  /** A day of the province's calendar, `YYYY-MM-DD`. */
  day: (day: string) => string;
  /** A month of the calendar, `YYYY-MM`. */
  month: (month: string) => string;
  /** Of a month `YYYY-MM` its name alone: "Feb". */
  monthName: (month: string) => string;
  date: (instant: string) => string;
  /** With its zone: an instant without one is a guess. */
  dateTime: (instant: string) => string;
  time: (instant: string | Date) => string;
  zone: string;
  /** The time as its source stamped it, when that clock shows another hour than this province's: "09.14 WIB". */
  timeAtSource: (instant: string) => string | null;
  /** Between two instants, in its largest units, two unless told: "12 hari 4 jam". */
  duration: (from: string | Date, to: string | Date, unitCount?: number) => string;
}

const units = [
  { unit: 'day', minutes: 1_440 },
  { unit: 'hour', minutes: 60 },
  { unit: 'minute', minutes: 1 },
] as const;

const indonesianZones: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

/** Indonesian names its zones (WITA); English locales only know "GMT+8", so the name is always the Indonesian one. */
const zoneName = (timeZone: string): string =>
  new Intl.DateTimeFormat('id-ID', { timeZone, timeZoneName: 'short' })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

export function createFormat(language: Language, timeZone: string): Format {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const numbers = new Intl.NumberFormat(locale);
  const shares = (digits: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits });
  const shareFormats = [shares(0), shares(1), shares(2)];
  const growths = new Intl.NumberFormat(locale, {
    ...{ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
    signDisplay: 'exceptZero',
  });
  const decimals = (digits: number, signDisplay: 'auto' | 'exceptZero') =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay });
  const dates = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
  const days = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  const months = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', year: 'numeric' });
  const monthNames = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' });
  const times = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  const zone = zoneName(timeZone);

  const date = (instant: string) => dates.format(new Date(instant));
  const time = (instant: string | Date) => times.format(new Date(instant));

  const timeAtSource = (instant: string): string | null => {
    const [, clock, offset] = /T(\d{2}:\d{2})[\d:.]*([+-]\d{2}:\d{2})$/.exec(instant) ?? [];
    if (clock === undefined || offset === undefined) return null;
    const stamped = times.format(new Date(`${instant.slice(0, 10)}T${clock}:00${offset}`));
    const here = language === 'id' ? clock.replace(':', '.') : clock;
    return here === stamped ? null : `${here} ${indonesianZones[offset] ?? `UTC${offset}`}`;
  };

  const duration = (from: string | Date, to: string | Date, unitCount = 2): string => {
    let minutes = Math.max(0, Math.floor((new Date(to).getTime() - new Date(from).getTime()) / 60_000));
    const parts: string[] = [];
    const say = (count: number, unit: string) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
    if (minutes === 0) return `< ${say(1, 'minute')}`;
    for (const { unit, minutes: size } of units) {
      const count = Math.floor(minutes / size);
      minutes -= count * size;
      if (count > 0 && parts.length < unitCount) parts.push(say(count, unit));
    }
    return parts.join(' ');
  };

  return {
    number: (value) => numbers.format(value),
    decimal: (value, digits = 1) => decimals(digits, 'auto').format(value),
    change: (value, digits = 1) => decimals(digits, 'exceptZero').format(value).replace('-', '−'),
    share: (value, digits = 1) => (value === null ? '–' : (shareFormats[digits] ?? shares(digits)).format(value)),
    growth: (value) => growths.format(value).replace('-', '−'),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    monthName: (month) => monthNames.format(new Date(`${month}-01T00:00:00Z`)),
    date,
    time,
    dateTime: (instant) => `${date(instant)} ${time(instant)} ${zone}`,
    zone,
    timeAtSource,
    duration,
  };
}
