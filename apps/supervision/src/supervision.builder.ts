import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadProvince } from '#config';
import type { LedgerEntry } from '#contract';
import { kafkaClient, KafkajsBroker, type BrokerAddress } from '#messaging';
import { createTestDatabase, type TestDatabase } from '#testing';
import { recordsOf } from './case-timeline/ledger.builder.js';
import { startIssuer, type TestIssuer } from './sign-in/issuer.builder.js';
import { createApplication } from './supervision.application.js';
import type { SupervisionConfig } from './supervision.config.js';

const operatorToken = 'operator-token-of-the-spec';
const settleTimeout = 30_000;

/** A supervision of its own, on the run's broker and server, with a ledger topic and a database that nobody shares. */
export class SupervisionUnderTest {
  private constructor(
    readonly config: SupervisionConfig,
    readonly database: TestDatabase,
    readonly issuer: TestIssuer,
    private readonly producer: KafkajsBroker,
    private app: NestExpressApplication,
  ) {}

  static async start(overrides: Partial<SupervisionConfig> = {}): Promise<SupervisionUnderTest> {
    const broker = testBroker();
    const topic = `lapor.ledger.spec-${randomBytes(5).toString('hex')}`;
    await createTopic(broker, topic);
    const database = await createTestDatabase();
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    const issuer = await startIssuer(`${publicUrl}/auth/callback`);
    const config: SupervisionConfig = {
      port,
      publicUrl,
      databaseUrl: database.url,
      broker,
      ledger: { topic, group: topic, stallSeconds: 60 },
      heartbeatMilliseconds: 200,
      province: loadProvince(),
      identityProvider: { issuer: issuer.url, clientId: issuer.clientId, clientSecret: issuer.clientSecret },
      sessionSecret: 'session-secret-of-the-spec',
      operatorToken,
      alerts: { everyMilliseconds: 3_600_000, mail: null, webhookSecret: null, privateDestinations: true },
      hub: null,
      pagesFolder: 'apps/supervision/src/pages/fixtures',
      logLevel: 'silent',
      ...overrides,
    };
    const supervision = new SupervisionUnderTest(
      config,
      database,
      issuer,
      new KafkajsBroker(broker),
      await boot(config),
    );
    return supervision;
  }

  get url(): string {
    return this.config.publicUrl;
  }

  /** What the app is made of, for specs that look inside. */
  get application(): NestExpressApplication {
    return this.app;
  }

  async publish(entries: readonly LedgerEntry[]): Promise<void> {
    await this.publishRecords(recordsOf(entries));
  }

  async publishRecords(records: readonly { key: string; value: string }[]): Promise<void> {
    await this.producer.publish([{ topic: this.config.ledger.topic, records }]);
  }

  /** Ends the app and starts it anew on the same database and topic. */
  async restart(): Promise<void> {
    await this.app.close();
    this.app = await boot(this.config);
  }

  /** Waits until the projection holds this many entries. */
  async holds(entries: number): Promise<void> {
    await until(async () => (await this.snapshot()).entries >= entries);
  }

  async snapshot(): Promise<{ complaints: number; entries: number; sha256: string }> {
    return (await this.operate('GET', 'snapshot')).json() as Promise<{
      complaints: number;
      entries: number;
      sha256: string;
    }>;
  }

  /** @param path below that of the operator's routes, with its query */
  operate(method: 'GET' | 'POST', path: string, token = operatorToken): Promise<Response> {
    return fetch(`${this.url}/v1/operator/${path}`, { method, headers: { Authorization: `Bearer ${token}` } });
  }

  /** Signs somebody in, as a browser would, and gives the cookie of the session. */
  async signIn(claims: Readonly<Record<string, unknown>>): Promise<string> {
    this.issuer.nextPerson = claims;
    const begun = await fetch(`${this.url}/auth/sign-in`, { redirect: 'manual' });
    const granted = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
    const cookie = cookieOf(begun);
    const back = await fetch(granted.headers.get('location') ?? '', { redirect: 'manual', headers: { cookie } });
    if (back.status !== 302) throw new Error(`Signing in was answered by ${back.status}.`);
    return cookieOf(back);
  }

  async get<Body>(path: string, cookie: string): Promise<Body> {
    const response = await fetch(`${this.url}${path}`, { headers: { cookie } });
    if (!response.ok) throw new Error(`${path} was answered by ${response.status}: ${await response.text()}`);
    return (await response.json()) as Body;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.producer.close();
    await this.issuer.close();
    await this.database.drop();
  }
}

/** Waits for a condition, and fails when it does not come about in time. */
export async function until(condition: () => Promise<boolean>, withinMilliseconds = 20_000): Promise<void> {
  const deadline = Date.now() + withinMilliseconds;
  while (!(await condition())) {
    if (Date.now() > deadline)
      throw new Error(`It did not come about within ${withinMilliseconds} ms: ${String(condition)}`);
    await pause(50);
  }
}

export const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';

async function boot(config: SupervisionConfig): Promise<NestExpressApplication> {
  const app = await createApplication(config);
  await app.listen(config.port);
  return app;
}

function testBroker(): BrokerAddress {
  const { TEST_KAFKA_BROKERS, TEST_KAFKA_ADMIN_USERNAME, TEST_KAFKA_ADMIN_PASSWORD } = process.env;
  if (!TEST_KAFKA_BROKERS || !TEST_KAFKA_ADMIN_USERNAME || !TEST_KAFKA_ADMIN_PASSWORD) {
    throw new Error('TEST_KAFKA_* is not set: run the spec through jest’s own projects.');
  }
  return {
    brokers: TEST_KAFKA_BROKERS.split(','),
    username: TEST_KAFKA_ADMIN_USERNAME,
    password: TEST_KAFKA_ADMIN_PASSWORD,
    tls: false,
    clientId: 'supervision-spec',
  };
}

/** A topic just created answers with errors for a moment. */
async function createTopic(broker: BrokerAddress, topic: string): Promise<void> {
  const admin = kafkaClient(broker, { requestTimeout: settleTimeout }).admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 4 }], waitForLeaders: false, timeout: settleTimeout });
  await until(
    () =>
      admin.fetchTopicOffsets(topic).then(
        () => true,
        () => false,
      ),
    settleTimeout,
  );
  await admin.disconnect();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
