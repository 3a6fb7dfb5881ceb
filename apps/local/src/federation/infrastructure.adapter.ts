import { setScramUsers, type BrokerAddress } from '#messaging';
import type { Home } from '../home/home.adapter.js';
import { openCluster } from '../kafka/cluster.adapter.js';
import { adminAddress, answersAdmin, startKafka, type KafkaNode } from '../kafka/kafka.adapter.js';
import { ADMIN_USER } from '../kafka/server-properties.js';
import type { ForeignKafka } from '../local.config.js';
import type { Links } from '../link/links.adapter.js';
import { CannotStart } from '../local.errors.js';
import { anyFreePort } from '../ports/free-port.adapter.js';
import { ensureDatabases } from '../postgres/databases.adapter.js';
import { postgresUrl, startPostgres } from '../postgres/postgres.adapter.js';
import type { Progress } from '../progress/progress.adapter.js';
import { known, type Secrets } from '../secrets/secrets.js';
import { kafkaNames } from './layout.js';
import type { Parts } from './parts.adapter.js';

export interface InfrastructureOptions {
  readonly home: Home;
  readonly parts: Parts;
  readonly progress: Progress;
  readonly secrets: Secrets;
  /** Whether what is written survives a power cut. Test data need not, and is written faster. */
  readonly durable: boolean;
  /** What clients reach the servers through, when it is to be breakable. */
  readonly links?: Links | undefined;
}

/**
 * PostgreSQL with a database and a role for each app.
 *
 * @param server address of a server of one's own, or the port on which ours is started
 * @returns the address for whoever may do everything there
 */
export async function preparePostgres(
  { home, parts, progress, secrets, durable, links }: InfrastructureOptions,
  server: string | number,
): Promise<string> {
  const password = secrets.postgres.superuser;
  const url = typeof server === 'string' ? server : postgresUrl({ port: server, password });
  return progress.step('PostgreSQL', async () => {
    if (typeof server === 'number') {
      const port = links ? await links.open('postgres', server, 'postgres') : server;
      await parts.run('postgres', (spawn) => startPostgres(spawn, { home, port, password, durable }));
    }
    const roles = Object.entries(secrets.postgres.roles).map(([name, secret]) => ({ name, password: secret }));
    await ensureDatabases(url, roles);
    return url;
  });
}

/**
 * Kafka with our users.
 *
 * @param broker a cluster of one's own, or the ports on which the nodes of ours are started
 */
export async function prepareKafka(
  { home, parts, progress, secrets, links }: InfrastructureOptions,
  broker: ForeignKafka | readonly number[],
): Promise<BrokerAddress> {
  const adminPassword = known(secrets.kafka, ADMIN_USER);
  return progress.step('Kafka', async () => {
    const address = addressOf(broker, adminPassword);
    if ('username' in broker) await mustAnswer(address);
    else {
      const cluster = await openCluster(home, broker.length);
      const controllerPorts = await Promise.all(broker.map(() => anyFreePort()));
      // None is ready before most of them are.
      await Promise.all(
        kafkaNames.slice(0, broker.length).map(async (name, index) => {
          const node = { name, number: index + 1, ...(await placeOf(name, broker[index] ?? 0, links)) };
          return parts.run(name, (spawn) => startKafka(spawn, { home, cluster, node, controllerPorts, adminPassword }));
        }),
      );
    }
    const users = Object.entries(secrets.kafka).filter(([username]) => username !== ADMIN_USER);
    await setScramUsers(address, Object.fromEntries(users));
    return address;
  });
}

/** Where a node listens, and where clients are sent to reach it. */
async function placeOf(
  name: string,
  port: number,
  links: Links | undefined,
): Promise<Pick<KafkaNode, 'clientPort' | 'detour'>> {
  if (links === undefined) return { clientPort: port };
  const clientPort = await links.open(name, port, 'kafka');
  return { clientPort, detour: { advertisedPort: port, nodesPort: await anyFreePort() } };
}

const addressOf = (broker: ForeignKafka | readonly number[], adminPassword: string): BrokerAddress =>
  'username' in broker
    ? { ...adminAddress(broker.brokers, broker.password, broker.username), tls: broker.tls }
    : adminAddress(
        broker.map((port) => `127.0.0.1:${port}`),
        adminPassword,
      );

async function mustAnswer(address: BrokerAddress): Promise<void> {
  try {
    await answersAdmin(address);
  } catch (error) {
    const { message } = error as Error;
    const refusal = message.startsWith('Connection ') ? 'does not answer' : `does not let ${address.username} in`;
    throw new CannotStart(`Kafka at ${address.brokers.join(',')} ${refusal}: ${message}`);
  }
}
