import type { Home } from '../home/home.adapter.js';
import type { PortName } from '../federation/layout.js';
import type { LocalConfig } from '../local.config.js';
import { CannotStart } from '../local.errors.js';
import { choosePorts, type PortWish } from './choose-ports.js';
import { isFree } from './free-port.adapter.js';

const FILE = 'ports.json';

const WISHES: Readonly<Record<PortName, { readonly variable: string; readonly preferred: number }>> = {
  hub: { variable: 'HUB_PORT', preferred: 3_100 },
  'hub-2': { variable: 'HUB_2_PORT', preferred: 3_101 },
  'hub-3': { variable: 'HUB_3_PORT', preferred: 3_102 },
  'hub-4': { variable: 'HUB_4_PORT', preferred: 3_103 },
  supervision: { variable: 'SUPERVISION_PORT', preferred: 3_200 },
  'national-sandbox': { variable: 'SANDBOX_PORT', preferred: 3_300 },
  'regency-node': { variable: 'REGENCY_NODE_PORT', preferred: 3_400 },
  issuer: { variable: 'ISSUER_PORT', preferred: 3_500 },
  mail: { variable: 'MAIL_PORT', preferred: 3_600 },
  smtp: { variable: 'MAIL_SMTP_PORT', preferred: 3_625 },
  postgres: { variable: 'POSTGRES_PORT', preferred: 54_320 },
  kafka: { variable: 'KAFKA_PORT', preferred: 9_492 },
  'kafka-2': { variable: 'KAFKA_2_PORT', preferred: 9_493 },
  'kafka-3': { variable: 'KAFKA_3_PORT', preferred: 9_494 },
};

/**
 * A port for everything that listens; the same as last time when it can be, so that bookmarks and clients stay right.
 *
 * @throws CannotStart when a port that was asked for is taken
 */
export async function federationPorts(
  home: Home,
  { ports: explicit }: Pick<LocalConfig, 'ports'>,
): Promise<Readonly<Record<PortName, number>>> {
  const remembered = await home.readJson<Partial<Record<PortName, number>>>(FILE);
  const wishes = (Object.keys(WISHES) as PortName[]).map((name): PortWish<PortName> => ({
    name,
    ...WISHES[name],
    explicit: explicit[name],
    remembered: remembered?.[name],
  }));
  const ports = await choosePorts(wishes, isFree);
  if ('refusal' in ports) throw new CannotStart(ports.refusal);
  await home.writeJson(FILE, ports);
  return ports;
}
