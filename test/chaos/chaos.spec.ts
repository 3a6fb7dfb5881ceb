import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Chaos } from './chaos.adapter.js';
import { allPromises } from './promises/all-promises.js';

const MINUTES = 60_000;
jest.setTimeout(15 * MINUTES);

/** The least of everything; `npm run chaos` is the whole. */
const events = 1_000;
const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000);

describe(`chaos of a small size (CHAOS_SEED=${seed})`, () => {
  let folder: string;
  let chaos: Chaos;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lapor-chaos-'));
    chaos = await Chaos.begin({ seed, events, folder, say: () => undefined });
    await chaos.federation();
  });
  afterAll(async () => {
    await chaos.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(allPromises)('$id: $name', async ({ test }) => {
    expect(await test(chaos)).toMatchObject({ held: true });
  });
});
