import { afterEach, describe, expect, it } from '@jest/globals';
import axios from 'axios';
import { DataSource } from 'typeorm';
import { eventually } from '#testing';
import { aRegency, aRunningNode, type RunningNode } from '../regency-node.builder.js';
import { SimulatedPeople } from './simulated-people.handler.js';
import { temperamentOf } from './temperament.js';

const codes = Array.from({ length: 9 }, (_, index) => `63.0${index + 1}`);
const nodes: RunningNode[] = [];

afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.stop()));
});

async function aNode(seed: string): Promise<RunningNode> {
  const autopilot = { perMinute: 0, seed, places: [] };
  const node = await aRunningNode(
    codes.map((code) => aRegency(code)),
    { autopilot },
  );
  nodes.push(node);
  return node;
}

/** Rounds as they would be with all the time in the world between them. */
async function play(node: RunningNode, rounds: number): Promise<void> {
  const people = node.app.get(SimulatedPeople);
  const endOfDay = new Date(Date.now() + 24 * 60 * 60 * 1_000);
  for (let round = 0; round < rounds; round += 1) {
    await people.file();
    await people.work(endOfDay, 0);
  }
}

const rows = <Row>(node: RunningNode, sql: string): Promise<Row[]> => node.app.get(DataSource).query<Row[]>(sql);

const whatWasSaid = (node: RunningNode) =>
  rows<{ complaint_id: string; name: string; data: object }>(
    node,
    'SELECT complaint_id, name, data FROM history ORDER BY complaint_id, position',
  );

describe('the autopilot', () => {
  it('tells the same story for the same seed, and another for another', async () => {
    const [first, second, other] = [await aNode('lapor'), await aNode('lapor'), await aNode('other')];
    for (const node of [first, second, other]) await play(node, 15);
    expect(await whatWasSaid(first)).toEqual(await whatWasSaid(second));
    expect(await whatWasSaid(first)).not.toEqual(await whatWasSaid(other));
  });

  it('files everywhere, handles to the end, and leaves one regency silent', async () => {
    const node = await aNode('lapor');
    await play(node, 60);
    const filed = await rows<{ regency_code: string }>(node, 'SELECT DISTINCT regency_code FROM complaint');
    expect(filed.length).toBeGreaterThan(6);
    const names = await rows<{ name: string }>(node, 'SELECT DISTINCT name FROM history');
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'filed',
        'verified',
        'disposed',
        'followedup',
        'replied',
        'completed',
        'rated',
        'transferred',
      ]),
    );
    const silent = codes.filter((_code, index) => temperamentOf(index) === 'silent');
    const spoken = await rows<{ source: string }>(node, "SELECT DISTINCT source FROM history WHERE name <> 'filed'");
    expect(silent).toHaveLength(1);
    expect(spoken.map(({ source }) => source)).not.toContain(silent[0]);
  });

  it('is switched on and off over its address', async () => {
    const node = await aNode('lapor');
    const authorization = { headers: { Authorization: `Bearer token-of-${codes[0] ?? ''}` } };
    const url = `${node.url}/v1/autopilot`;
    expect((await axios.put(url, { perMinute: 6_000 }, authorization)).data).toEqual({ perMinute: 6_000 });
    await eventually(async () => {
      expect(await rows(node, 'SELECT id FROM complaint LIMIT 3')).toHaveLength(3);
    });
    expect((await axios.put(url, { perMinute: 0 }, authorization)).data).toEqual({ perMinute: 0 });
    expect((await axios.get(url, authorization)).data).toEqual({ perMinute: 0 });
    expect((await axios.put(url, { perMinute: 5 }, { validateStatus: () => true })).status).toBe(401);
  });
});
