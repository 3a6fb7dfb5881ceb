import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ArmSetting } from './arms/arm.js';

/** Runs one arm as a process of its own, so that it has a core and a heap to itself as the hub has; its events/s. */
export async function runArm(name: string, { databaseUrl, broker, topics, events }: ArmSetting): Promise<number> {
  const program = fileURLToPath(new URL(`./arms/${name}.main.js`, import.meta.url));
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_NO_WARNINGS: '1',
      DATABASE_URL: databaseUrl,
      KAFKA_BROKERS: broker.brokers.join(','),
      KAFKA_USERNAME: broker.username,
      KAFKA_PASSWORD: broker.password,
      BENCH_TOPICS: topics.join(','),
      BENCH_EVENTS: String(events),
    },
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>]);
  if (code !== 0) throw new Error(`The ${name} ended with code ${code}.`);
  const said = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as { eventsPerSecond: number };
  return said.eventsPerSecond;
}
