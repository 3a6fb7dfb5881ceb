import { describe, expect, it } from '@jest/globals';
import { outageNews } from './told-outages.js';

const hour = 60 * 60_000;
const at = (hours: number): number => hours * hour;
const now = at(100);

describe('what the hub tells of outages', () => {
  it('is noted once an outage has lasted for an hour, be it over or not', () => {
    const told = [
      { from: at(1), until: at(2) },
      { from: at(10), until: at(10) + hour - 1 },
      { from: at(99), until: null },
      { from: at(100) - 1, until: null },
    ];
    expect(outageNews(told, [], now)).toEqual({ begun: [told[0], told[2]], ended: [] });
  });

  it('ends what goes on, and is noted once', () => {
    const told = [{ from: at(1), until: at(5) }];
    expect(outageNews(told, [{ id: 7, from: at(1), until: null }], now)).toEqual({
      begun: [],
      ended: [{ id: 7, until: at(5) }],
    });
    expect(outageNews(told, [{ id: 7, from: at(1), until: at(5) }], now)).toEqual({ begun: [], ended: [] });
  });

  it('leaves alone what a person noted of the same time', () => {
    const person = { id: 3, from: at(2), until: at(20) };
    expect(outageNews([{ from: at(1), until: at(5) }], [person], now)).toEqual({ begun: [], ended: [] });
    expect(outageNews([{ from: at(20), until: at(25) }], [person], now).begun).toHaveLength(1);
  });
});
