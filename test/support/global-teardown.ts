import { once } from 'node:events';

/** Stops what `global-setup.ts` started, if it started anything. */
export default async function globalTeardown(): Promise<void> {
  const services = globalThis.testServices;
  if (services === undefined) return;
  const exit = once(services, 'exit');
  services.stdin.end();
  await exit;
}
