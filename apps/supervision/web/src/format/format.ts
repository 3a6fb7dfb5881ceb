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
  /** Of a weekday, 0 for Monday: "Senin". */
  weekday: (weekday: number) => string;
  /** A full hour, 0 to 24: "09.00". */
  hour: (hour: number) => string;
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

/** What {@link make} made of the same options before: to make one costs a slow processor several milliseconds. */
function kept<Options extends object, Made>(make: (options: Options) => Made): (options: Options) => Made {
  const made = new Map<string, Made>();
  return (options) => {
    const key = JSON.stringify(options);
    const one = made.get(key) ?? make(options);
    made.set(key, one);
    return one;
  };
}

const ofDay = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const digitsOf = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });

export function createFormat(language: Language, timeZone: string): Format {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const numbers = kept((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
  const dates = kept((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
  let named: string | undefined;
  const zone = () => (named ??= zoneName(timeZone));

  const date = (instant: string) => dates({ timeZone, ...ofDay }).format(new Date(instant));
  const time = (instant: string | Date) =>
    dates({ timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
  const calendar = (day: string, options: Intl.DateTimeFormatOptions) =>
    dates({ timeZone: 'UTC', ...options }).format(new Date(`${day}T00:00:00Z`));

  const timeAtSource = (instant: string): string | null => {
    const [, clock, offset] = /T(\d{2}:\d{2})[\d:.]*([+-]\d{2}:\d{2})$/.exec(instant) ?? [];
    if (clock === undefined || offset === undefined) return null;
    const stamped = time(new Date(`${instant.slice(0, 10)}T${clock}:00${offset}`));
    const here = language === 'id' ? clock.replace(':', '.') : clock;
    return here === stamped ? null : `${here} ${indonesianZones[offset] ?? `UTC${offset}`}`;
  };

  const duration = (from: string | Date, to: string | Date, unitCount = 2): string => {
    let minutes = Math.max(0, Math.floor((new Date(to).getTime() - new Date(from).getTime()) / 60_000));
    const parts: string[] = [];
    const say = (count: number, unit: string) => numbers({ style: 'unit', unit, unitDisplay: 'long' }).format(count);
    if (minutes === 0) return `< ${say(1, 'minute')}`;
    for (const { unit, minutes: size } of units) {
      const count = Math.floor(minutes / size);
      minutes -= count * size;
      if (count > 0 && parts.length < unitCount) parts.push(say(count, unit));
    }
    return parts.join(' ');
  };

  return {
    number: (value) => numbers({}).format(value),
    decimal: (value, digits = 1) => numbers(digitsOf(digits)).format(value),
    change: (value, digits = 1) =>
      numbers({ ...digitsOf(digits), signDisplay: 'exceptZero' })
        .format(value)
        .replace('-', '−'),
    share: (value, digits = 1) =>
      value === null ? '–' : numbers({ style: 'percent', ...digitsOf(digits) }).format(value),
    growth: (value) =>
      numbers({ style: 'percent', ...digitsOf(1), signDisplay: 'exceptZero' })
        .format(value)
        .replace('-', '−'),
    day: (day) => calendar(day, ofDay),
    month: (month) => calendar(`${month}-01`, { month: 'short', year: 'numeric' }),
    monthName: (month) => calendar(`${month}-01`, { month: 'short' }),
    // The first of January 2024 was a Monday.
    weekday: (weekday) => calendar(`2024-01-0${1 + weekday}`, { weekday: 'long' }),
    hour: (hour) => `${String(hour).padStart(2, '0')}${language === 'id' ? '.' : ':'}00`,
    date,
    time,
    dateTime: (instant) => `${date(instant)} ${time(instant)} ${zone()}`,
    get zone() {
      return zone();
    },
    timeAtSource,
    duration,
  };
}
