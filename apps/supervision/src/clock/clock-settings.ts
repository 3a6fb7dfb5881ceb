import { calendarKnownOn, type Calendar, type CalendarYear } from './calendar.js';
import type { ClockRule, ClockSettings } from './case-clocks.js';
import type { Day } from './day.js';
import type { Limit } from './limit.js';
import type { Outage } from './outage.js';
import { startOf, WIT, type Instant, type Zone } from './zone.js';

/** What is set by people, in versions. */
export const settingKinds = ['limits', 'calendars', 'rules'] as const;
export type SettingKind = (typeof settingKinds)[number];

/** The content of each kind of setting; outages of the national platform are counted among them. */
export interface SettingContents {
  readonly limits: readonly Limit[];
  readonly calendars: readonly CalendarYear[];
  readonly rules: readonly ClockRule[];
  readonly outages: readonly Outage[];
}

type SettingItem = SettingContents[SettingKind][number];

/** All settings as of a version: each change of any of them is the next version of the whole. */
export interface VersionedSettings {
  readonly version: number;
  /** By kind, the version that brought what it holds. */
  readonly versions: Readonly<Record<keyof SettingContents, number>>;
  readonly contents: SettingContents;
}

/** What clocks are read with, and which version that is. */
export interface Clockwork extends VersionedSettings, ClockSettings {
  readonly calendar: Calendar;
  readonly zoneOf: (participant: string) => Zone;
}

/** An amendment is only taken once it is published: whatever is in the settings is known. */
const everyAmendment: Day = '9999-12-31';

export const clockworkOf = (settings: VersionedSettings, zoneOf: Clockwork['zoneOf']): Clockwork => ({
  ...settings,
  rules: settings.contents.rules,
  limits: settings.contents.limits,
  outages: settings.contents.outages,
  calendar: calendarKnownOn(settings.contents.calendars, everyAmendment),
  zoneOf,
});

/**
 * From when on deadlines can be others once a setting is changed. Null: any of them. The day begins first in the
 * easternmost zone.
 */
export function touchedFrom(
  kind: SettingKind,
  before: readonly SettingItem[],
  after: readonly SettingItem[],
): Instant | null {
  if (kind === 'rules') return null;
  const days = [...apart(before, after), ...apart(after, before)].map((item) =>
    'year' in item ? `${item.year}-01-01` : 'from' in item ? item.from : '',
  );
  return days.length === 0
    ? Infinity
    : startOf(
        days.reduce((first, day) => (day < first ? day : first)),
        WIT,
      );
}

function apart(items: readonly SettingItem[], others: readonly SettingItem[]): SettingItem[] {
  const known = new Set(others.map((other) => canonical(other)));
  return items.filter((item) => !known.has(canonical(item)));
}

/** The database keeps no order of fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
