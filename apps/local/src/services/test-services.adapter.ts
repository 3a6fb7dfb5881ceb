import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProvince, participantsOf } from '#config';
import { prepareKafka, preparePostgres, type InfrastructureOptions } from '../federation/infrastructure.adapter.js';
import { appKafkaUsers } from '../federation/layout.js';
import { Parts } from '../federation/parts.adapter.js';
import { Home } from '../home/home.adapter.js';
import { Keeper } from '../keeper/keeper.client.js';
import { ADMIN_USER } from '../kafka/server-properties.js';
import { anyFreePort } from '../ports/free-port.adapter.js';
import type { Progress } from '../progress/progress.adapter.js';
import { loadSecrets } from '../secrets/secrets.adapter.js';

/** A PostgreSQL and a broker of their own for one run of tests, in a folder that is gone afterwards. */
export interface TestServices {
  /** Where they are, by the names under which specs look for them. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Starts what the environment does not name already.
 *
 * @throws CannotStart with a sentence for the person who runs the tests
 */
export async function startTestServices(
  progress: Progress,
  given: NodeJS.ProcessEnv = process.env,
): Promise<TestServices> {
  const folder = await mkdtemp(join(tmpdir(), 'lapor-test-'));
  // As root, PostgreSQL runs as a user of its own, who has to get in.
  await chmod(folder, 0o755);
  const home = await Home.open(folder);
  const parts = new Parts(await Keeper.start(home), (line) => {
    progress.line(line);
  });
  const stop = async (): Promise<void> => {
    await parts.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const codes = participantsOf(loadProvince()).map(({ code }) => code);
    const kafkaUsers = [ADMIN_USER, ...appKafkaUsers, ...codes];
    const secrets = await loadSecrets(home, { databases: [], kafkaUsers, participants: [] });
    await home.turnLogs();
    const infrastructure = { home, parts, progress, secrets, durable: false };
    const [postgres, kafka] = await Promise.all([
      given.TEST_DATABASE_URL === undefined ? postgresFor(infrastructure) : {},
      given.TEST_KAFKA_BROKERS === undefined ? kafkaFor(infrastructure) : {},
    ]);
    return { environment: { ...postgres, ...kafka }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const postgresFor = async (infrastructure: InfrastructureOptions) => ({
  TEST_DATABASE_URL: await preparePostgres(infrastructure, await anyFreePort()),
});

async function kafkaFor(infrastructure: InfrastructureOptions) {
  const { brokers, username, password } = await prepareKafka(infrastructure, [await anyFreePort()]);
  return {
    TEST_KAFKA_BROKERS: brokers.join(','),
    TEST_KAFKA_ADMIN_USERNAME: username,
    TEST_KAFKA_ADMIN_PASSWORD: password,
  };
}
