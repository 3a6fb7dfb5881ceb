import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadProvince } from '#config';
import { placeTiles } from './tile-map.js';

const place = fc.record({
  lat: fc.double({ min: -11, max: 6, noNaN: true }),
  lng: fc.double({ min: 95, max: 141, noNaN: true }),
});
const places = fc
  .array(place, { maxLength: 40 })
  .map((found) => found.map((position, index) => ({ code: String(index), ...position })));

const key = ({ column, row }: { column: number; row: number }): string => `${column}/${row}`;

describe('placeTiles', () => {
  it('gives South Kalimantan a map on which neighbours lie beside each other', () => {
    const tiles = placeTiles(loadProvince().regencies);
    const northToSouth = ['63.09', '63.07', '63.06', '63.03', '63.01'].map((code) => tiles.get(code)?.row ?? -1);
    const westToEast = ['63.04', '63.05', '63.02'].map((code) => tiles.get(code)?.column ?? -1);

    expect(tiles.size).toBe(13);
    expect(northToSouth).toEqual(northToSouth.toSorted((one, other) => one - other));
    expect(westToEast).toEqual(westToEast.toSorted((one, other) => one - other));
  });

  it('gives every place a hexagon of its own, at or beyond column and row zero', () => {
    fc.assert(
      fc.property(places, (found) => {
        const tiles = [...placeTiles(found).values()];
        expect(new Set(tiles.map(key)).size).toBe(found.length);
        expect(tiles.every(({ column, row }) => column >= 0 && row >= 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('places what lies on one line, and what lies on one spot', () => {
    const line = Array.from({ length: 12 }, (_, index) => ({ code: `l${index}`, lat: -3, lng: 110 + index }));
    const spot = Array.from({ length: 5 }, (_, index) => ({ code: `s${index}`, lat: -3, lng: 110 }));
    expect(placeTiles(line).size).toBe(12);
    expect(new Set([...placeTiles(spot).values()].map(key)).size).toBe(5);
    expect(placeTiles([]).size).toBe(0);
  });
});
