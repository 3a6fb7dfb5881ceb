import { randomInt } from 'node:crypto';
import { isFree } from '../../../apps/local/src/ports/free-port.adapter.js';

/** Below the ports that a machine gives to outgoing connections, and away from those of `npm start`. */
const range = { from: 20_000, to: 30_000 };

const variables = [
  'HUB_PORT',
  'HUB_2_PORT',
  'SUPERVISION_PORT',
  'SANDBOX_PORT',
  'REGENCY_NODE_PORT',
  'ISSUER_PORT',
  'MAIL_PORT',
  'MAIL_SMTP_PORT',
  'POSTGRES_PORT',
  'KAFKA_PORT',
  'KAFKA_2_PORT',
  'KAFKA_3_PORT',
] as const;

/** A port of its own for each part, so that federations of several suites can start side by side. */
export async function freePorts(): Promise<Readonly<Record<(typeof variables)[number], string>>> {
  const ports: number[] = [];
  for (let port = randomInt(range.from, range.to); ports.length < variables.length; port += 1) {
    if (await isFree(port)) ports.push(port);
  }
  return Object.fromEntries(variables.map((name, index) => [name, String(ports[index])])) as Record<
    (typeof variables)[number],
    string
  >;
}
