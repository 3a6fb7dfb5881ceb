import { describe, expect, it } from '@jest/globals';
import { assignedTo, entryOf, happened, report, ruledOn } from '../entry.builder.js';
import { deliveredEvents } from './delivered-events.mapper.js';

const id = 'national-1916449';
const filed = entryOf(happened('national', id, 'filed', report), { version: 1 });
const noted = entryOf(happened('63.03', id, 'verified', { note: 'Bukan wewenang saya' }), {
  version: 2,
  outcome: 'conflict',
});
const followedUp = entryOf(happened('63.71', id, 'followedup', { text: 'Kami periksa.' }), { version: 3 });
const transferred = entryOf(happened('63.71', id, 'transferred', { to: '63.03', reason: 'Jalan provinsi' }), {
  version: 4,
  state: { assignments: assignedTo('63.03') },
});

const versions = (events: readonly { ledgerversion: number }[]): number[] =>
  events.map(({ ledgerversion }) => ledgerversion);

describe('deliveredEvents', () => {
  it('is the event as it came, with its place in the ledger', () => {
    expect(deliveredEvents(followedUp, 'national', [], null)).toEqual([
      { ...followedUp.event, ledgerversion: 3, ledgerhash: followedUp.hash },
    ]);
  });

  it('tells a recipient that has joined the story so far, without what did not happen', () => {
    const events = deliveredEvents(transferred, '63.72', [filed, noted, followedUp], null);
    expect(versions(events)).toEqual([1, 3, 4]);
  });

  it('never sends a participant its own events', () => {
    const events = deliveredEvents(transferred, '63.71', [filed, noted, followedUp], null);
    expect(versions(events)).toEqual([1, 4]);
  });

  it('sends the province its rulings, which the hub wrote in its name', () => {
    const ruling = entryOf(ruledOn(noted.event, 'stands'), { version: 3 });
    const answered = entryOf(happened('63', id, 'followedup', { text: 'Kami bantu.' }), { version: 4 });
    expect(
      versions(deliveredEvents({ ...transferred, version: 5 }, '63', [filed, noted, ruling, answered], null)),
    ).toEqual([1, 3, 5]);
  });

  it('puts the reporter into the report and nowhere else', () => {
    const events = deliveredEvents(transferred, '63.03', [filed, followedUp], 'sealed.to.63-03');
    expect(events.map(({ data }) => ('reporter' in data ? data.reporter : null))).toEqual([
      'sealed.to.63-03',
      null,
      null,
    ]);
    expect(filed.event.data).not.toHaveProperty('reporter');
  });

  it('keeps the reporter out of a report that was filed anonymously', () => {
    const anonymous = entryOf(happened('national', id, 'filed', { ...report, anonymous: true }));
    const [event] = deliveredEvents(transferred, '63.03', [anonymous], 'sealed.to.63-03');
    expect(event?.data).not.toHaveProperty('reporter');
  });
});
