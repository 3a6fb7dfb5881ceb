import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const [code, neighbour] = ['63.04', '63.03'] as const;

export function unreadableRecords(running: () => TestFederation): void {
  describe('records that the ledger cannot take, among good ones of the same complaint', () => {
    it('are parked, each with its field and reason, and hold up nothing', async () => {
      const federation = running();
      const { ledger } = federation;
      const system = federation.system(code);
      const id = system.newComplaintId();
      const filed = system.filed(id);
      const sound = { ...filed, id: 'never-applied' };
      const { title: _title, ...untitled } = filed.data;
      const broken: [field: string, value: string | Buffer | null][] = [
        ['', randomBytes(900_000)],
        ['', '{"specversion":'],
        ['', '[1, 2, 3]'],
        ['', null],
        ['type', JSON.stringify({ hello: 'world' })],
        ['type', JSON.stringify({ ...sound, type: 'id.lapor.complaint.exploded.v1' })],
        ['data.title', JSON.stringify({ ...sound, data: untitled })],
        ['data.namaPelapor', JSON.stringify({ ...sound, data: { ...filed.data, namaPelapor: 'Seseorang' } })],
        ['source', JSON.stringify({ ...sound, source: neighbour })],
        ['subject', JSON.stringify(system.filed(`${neighbour}-milik-tetangga`))],
      ];
      const answered = system.event('followedup', id, { text: 'Diperiksa.' });
      const places = await system.write([
        { key: id, value: JSON.stringify(filed) },
        ...broken.map(([, value]) => ({ key: id, value })),
        { key: id, value: JSON.stringify(answered) },
      ]);

      await ledger.untilOutcomes(code, [filed.id, answered.id]);
      const parked = await until('every broken record parked', async () => {
        const found = await ledger.parkedFrom(system.inTopic);
        const ours = places.slice(1, -1).map((place) => found.find((record) => record.place === place));
        return ours.every((record) => record !== undefined) ? ours : undefined;
      });
      expect(parked.map(({ errors }) => errors.map(({ field }) => field))).toEqual(broken.map(([field]) => [field]));
      expect(parked.flatMap(({ errors }) => errors).filter(({ reason }) => reason === '')).toEqual([]);
      expect(parked[0]?.bytes).toBe(900_000);
      await federation.untilAgreed(id, []);
    });
  });
}
