import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import type { CalendarYearSetting } from './clock-settings.request.js';

export const people = {
  supervisor: { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
};

const home = { handler: '63.71' } as const;

/** A clock of each state, one complaint that is secret, one of an export, and one of a year without a calendar. */
export function someCases(): LedgerBuilder {
  const ledger = new LedgerBuilder();
  const disposed = {
    data: { to: [{ participant: '63.71', lead: true }] },
    state: { status: 'belum-ditindaklanjuti' },
  } as const;
  ledger.append('63.71-1', 'filed', { time: '2026-03-30T10:00:00+08:00', state: home });
  ledger.append('63.71-1', 'disposed', { time: '2026-03-30T10:12:00+08:00', ...disposed });
  ledger.append('63.71-2', 'filed', { time: '2026-03-30T10:00:00+08:00', state: home });
  ledger.append('63.71-2', 'disposed', { time: '2026-04-08T10:00:00+08:00', ...disposed });
  ledger.append('63.71-2', 'postponed', { time: '2026-04-09T10:00:00+08:00', state: { status: 'ditunda' } });
  ledger.append('63.03-1', 'filed', { time: new Date().toISOString(), state: { handler: '63.03' } });
  ledger.append('63.71-3', 'filed', {
    time: '2026-03-30T10:00:00+08:00',
    data: { ...report, secret: true },
    redacted: true,
    state: { ...home, secret: true },
  });
  ledger.append('national-9', 'recorded', {
    source: '63',
    time: '2026-03-30T10:00:00+08:00',
    data: { ...report, trackingId: '9', status: 'diproses', handler: '63.71', row: 1 },
    state: { ...home, origin: 'export', status: 'diproses', trackingId: '9' },
  });
  ledger.append('63.71-4', 'filed', { time: '2099-01-05T10:00:00+08:00', state: home });
  return ledger;
}

/** Without holidays, the years that are not decreed yet: what runs now can be counted whenever the spec runs. */
export const withYearsToCome = (years: readonly CalendarYearSetting[]): CalendarYearSetting[] => {
  const last = Math.max(2028, new Date().getFullYear() + 1);
  const missing = Array.from({ length: last - 2027 }, (_, index) => 2028 + index);
  return [...years, ...missing.map((year) => ({ year, decrees: [], holidays: [], jointLeave: [], amendments: [] }))];
};
