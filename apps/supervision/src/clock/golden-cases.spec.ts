import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { calendarKnownOn } from './calendar.js';
import { ClockError } from './clock.errors.js';
import { deadlineOf } from './deadline.js';
import nationalCalendar from './national-calendar.json' with { type: 'json' };
import { WIB, WIT, WITA, type Zone } from './zone.js';

const zones: Readonly<Record<string, Zone>> = { WIB, WITA, WIT };
const shownAtMost = 14;

/** Made by somebody who knew the rules and not this code, in part by hand; each row is read as it stands. */
const rows = readFileSync(join(import.meta.dirname, 'golden-cases.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('case\t'))
  .map((line) => {
    const [name = '', zone = '', calendar = '', start = '', limit = '', pauses = '', ...expected] = line.split('\t');
    return { name, zone, calendar, start, limit, pauses, expected };
  });
type Row = (typeof rows)[number];

const instant = (text: string, { offsetMinutes }: Zone): number =>
  Date.parse(`${text.trim().replace(' ', 'T')}:00Z`) - offsetMinutes * 60_000;

function outcome({ calendar, start, limit, pauses, ...row }: Row): [string, string] {
  const zone = zones[row.zone] ?? WITA;
  const stretches = pauses === '-' ? [] : pauses.split(';').map((pause) => pause.split('/'));
  try {
    const { day, counted } = deadlineOf(
      {
        start: instant(start, zone),
        limit: Number(limit),
        zone,
        pauses: stretches.map(([from = '', until = '']) => ({
          from: instant(from, zone),
          until: until.trim() === '…' ? null : instant(until, zone),
        })),
      },
      calendarKnownOn(nationalCalendar, calendar),
    );
    const days = counted.slice(0, shownAtMost).map((one) => one.slice(5));
    const all = counted.length > shownAtMost ? `${days.join(' ')} … ${counted.length} in all` : days.join(' ');
    return [day ?? 'paused', all || '-'];
  } catch (error) {
    if (error instanceof ClockError) return [error.message.replace(/^.*of (\d{4}):.*$/, 'refused $1'), '-'];
    throw error;
  }
}

describe('the golden cases of deadlines', () => {
  it('are many', () => {
    expect(rows.length).toBeGreaterThanOrEqual(500);
  });

  it.each(rows)('$name', (row) => {
    expect(outcome(row)).toEqual(row.expected);
  });
});
