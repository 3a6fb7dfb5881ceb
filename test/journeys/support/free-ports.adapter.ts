import { anyFreePort } from '../../../apps/local/src/ports/free-port.adapter.js';

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
  const ports = await Promise.all(variables.map(async (name) => [name, String(await anyFreePort())] as const));
  return Object.fromEntries(ports) as Record<(typeof variables)[number], string>;
}
