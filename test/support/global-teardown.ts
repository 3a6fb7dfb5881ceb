import { once } from 'node:events';

/** Stops what `global-setup.ts` started, if it started anything. Jest asks once for each project of a run. */
export default async function globalTeardown(): Promise<void> {
  const services = globalThis.testServices;
  if (services === undefined) return;
  globalThis.testServices = undefined;
  const exit = once(services, 'exit');
  services.stdin.end();
  await exit;
}
