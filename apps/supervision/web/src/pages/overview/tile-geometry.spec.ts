import { describe, expect, it } from '@jest/globals';
import type { ParticipantFigures } from '../../api/types';
import { layOut, nameLines, radius } from './tile-geometry';

const participant = (code: string, tile: ParticipantFigures['tile']): ParticipantFigures => ({
  code,
  name: code,
  shortName: code,
  kind: tile === null ? 'province' : 'regency',
  tile,
  counts: {
    received: 0,
    belumTerverifikasi: 0,
    belumDitindaklanjuti: 0,
    diproses: 0,
    selesai: 0,
    ditunda: 0,
    diarsip: 0,
    followedUpShare: null,
    completedShare: null,
  },
  freshness: { lastEventAt: null, state: 'belum-ada' },
});

const square = [0, 1, 2].flatMap((row) =>
  [0, 1, 2].map((column) => participant(`63.${row}${column}`, { column, row })),
);

describe('layOut', () => {
  it('puts no two hexagons upon each other, also where the provincial government finds no free corner', () => {
    const { tiles, width, height } = layOut([participant('63', null), ...square]);
    expect(tiles).toHaveLength(10);
    for (const [index, one] of tiles.entries()) {
      for (const other of tiles.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(1.7 * radius);
      }
      expect(one.x).toBeLessThan(width);
      expect(one.y).toBeLessThan(height);
    }
  });
});

describe('nameLines', () => {
  it('breaks a long name where its lines come out most even', () => {
    expect(nameLines('Tapin')).toEqual(['Tapin']);
    expect(nameLines('Tanah Bumbu')).toEqual(['Tanah Bumbu']);
    expect(nameLines('Hulu Sungai Tengah')).toEqual(['Hulu Sungai', 'Tengah']);
  });
});
