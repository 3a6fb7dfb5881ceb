import { describe, expect, it } from '@jest/globals';
import { isNamed, parseEvent } from '#contract';
import { eventsOf } from './sample-events.mapper.js';
import { casesOf2020, rowsOf2021 } from './sample-province.js';
import { sampleWorld } from './sample-world.adapter.js';

const world = sampleWorld();
const cases = casesOf2020(world);
const rows = rowsOf2021(world);
const tally = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};
const wita = (instant: number): string => new Date(instant + 28_800_000).toISOString();

describe('the sample of 2020', () => {
  it('is the published record: 1,294 reports, 1,219 completed, 51 in progress', () => {
    expect(cases).toHaveLength(1_294);
    expect(tally(cases, ({ status }) => status)).toEqual({
      selesai: 1_219,
      diproses: 51,
      'belum-ditindaklanjuti': 11,
      ditunda: 5,
      diarsip: 8,
    });
  });

  it('is spread over all 14 instances by population', () => {
    const counts = tally(cases, ({ report }) => report.instance.code);
    expect(Object.keys(counts)).toHaveLength(14);
    expect(counts['63.71']).toBe(Math.max(...Object.values(counts)));
    expect(counts['63.11']).toBe(Math.min(...Object.values(counts)));
  });

  it('happens in 2020 by the clocks of South Kalimantan, each step after the one before', () => {
    for (const { report, steps } of cases) {
      const instants = [report.filedAt, ...steps.map((step) => step.at)];
      expect([...instants].sort((one, other) => one - other)).toEqual(instants);
      expect(new Set(instants.map((instant) => wita(instant).slice(0, 4)))).toEqual(new Set(['2020']));
    }
  });

  it('is made of valid events with ids of their own, numbered per source', () => {
    const events = cases.flatMap((each) => eventsOf(each, null));
    expect(events.filter((event) => !parseEvent(event).ok)).toEqual([]);
    expect(new Set(events.map(({ source, id }) => `${source} ${id}`)).size).toBe(events.length);
    const mine = new Map<string, number>();
    for (const { source, subject, sequence } of events) {
      const key = `${source} ${subject}`;
      expect(sequence).toBe((mine.get(key) ?? 0) + 1);
      mine.set(key, sequence ?? 0);
    }
  });

  it('ends each report with the instance that it is counted for', () => {
    for (const each of cases) {
      const last = eventsOf(each, null).findLast(
        (event) => isNamed(event, 'disposed') || isNamed(event, 'transferred'),
      );
      if (!last || !(isNamed(last, 'disposed') || isNamed(last, 'transferred'))) throw new Error('never disposed');
      const handler = isNamed(last, 'disposed') ? last.data.to[0]?.participant : last.data.to;
      expect(handler).toBe(each.report.instance.code);
    }
  });

  it('is the same every time', () => {
    expect(casesOf2020(sampleWorld())).toEqual(cases);
  });
});

describe('the sample of the first half of 2021', () => {
  it('is the published record: 545 reports, 522 completed', () => {
    expect(rows).toHaveLength(545);
    expect(tally(rows, ({ status }) => status).selesai).toBe(522);
  });

  it('has the published topics, and no other reaches the fifth', () => {
    const topics = tally(rows, ({ report }) => report.topic.category);
    const { 'Infrastruktur Jalan': roads, Penerangan: lights, 'Ketertiban Umum': order, ...rest } = topics;
    const { 'Infrastruktur Pendukung': support, 'Jalan Berlubang': holes, ...others } = rest;
    expect([roads, lights, order, support, holes]).toEqual([77, 25, 23, 20, 15]);
    expect(Object.values(others).reduce((sum, count) => sum + count, 0)).toBe(385);
    expect(Math.max(...Object.values(others))).toBeLessThan(15);
  });

  it('lies between 1 January and 30 June by the clocks of South Kalimantan', () => {
    const days = rows.map(({ report }) => wita(report.filedAt).slice(0, 10)).sort();
    expect((days[0] ?? '') >= '2021-01-01' && (days.at(-1) ?? '') <= '2021-06-30').toBe(true);
  });

  it('shares no tracking id with 2020 nor with the sandbox', () => {
    const ids = [...rows, ...cases].map(({ report }) => Number(report.trackingId));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids)).toBeLessThan(1_916_449);
  });
});
