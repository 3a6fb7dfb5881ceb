import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const main = resolve('dist/apps/local/src/main.js');

/**
 * One PostgreSQL and one broker for all specs of a run: those of `npm test`, or else our own in a folder that is gone
 * afterwards, so that a single spec can be run by hand. They are a process of their own because jest loads this file
 * as CommonJS, into which the starters cannot be imported; they end with its standard input, so also when jest dies.
 */
export default async function globalSetup(): Promise<void> {
  const { TEST_DATABASE_URL, TEST_KAFKA_BROKERS } = process.env;
  if (TEST_DATABASE_URL !== undefined && TEST_KAFKA_BROKERS !== undefined) return;
  if (!existsSync(main)) throw new Error('Build first: npx tsc');
  const services = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', main, 'services'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  globalThis.testServices = services;
  for await (const line of createInterface({ input: services.stdout })) {
    Object.assign(process.env, JSON.parse(line));
    return;
  }
  throw new Error('PostgreSQL and Kafka did not come up; the lines above say why.');
}
