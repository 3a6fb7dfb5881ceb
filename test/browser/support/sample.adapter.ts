import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Operator } from '../../../apps/local/src/actors/operator.client.js';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import type { Federation } from '../../../apps/local/src/federation/federation.adapter.js';
import { builtFile } from '../../../apps/local/src/home/repository.adapter.js';

const loadWithinSeconds = 240;
const readWithinSeconds = 60;

interface Loaded {
  readonly year2020: { readonly outcomes: { readonly applied: number } };
  readonly half2021: { readonly outcomes: { readonly applied: number } };
}

/** Loads the sample province as an operator does, and waits until supervision has read all of it. */
export async function loadSample({ home, endpoints }: Pick<Federation, 'home' | 'endpoints'>): Promise<void> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [builtFile('apps/cli/src/main.js'), 'sample', 'load', '--json'],
    { env: { PATH: process.env.PATH, LAPOR_HOME: home.path }, timeout: loadWithinSeconds * 1_000 },
  );
  const { year2020, half2021 } = JSON.parse(stdout) as Loaded;
  const loaded = year2020.outcomes.applied + half2021.outcomes.applied;
  const { supervision } = new Operator(endpoints);
  await until(
    `supervision with the sample's ${loaded} entries`,
    async () => {
      const { entries } = await supervision.get<{ entries: number }>('/operator/snapshot');
      return entries >= loaded ? true : undefined;
    },
    readWithinSeconds,
  );
}
