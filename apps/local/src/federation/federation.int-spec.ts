import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { kafkaClient } from '#messaging';
import { readLocalConfig } from '../local.config.js';
import { CannotStart } from '../local.errors.js';
import { anyFreePort } from '../ports/free-port.adapter.js';
import { Progress } from '../progress/progress.adapter.js';
import { Federation } from './federation.adapter.js';
import type { Endpoints } from './endpoints.js';

const MINUTES = 60_000;

describe('a local federation', () => {
  let home: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'lapor-federation-'));
    await chmod(home, 0o755);
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  const start = (environment: NodeJS.ProcessEnv = {}, signal?: AbortSignal) => {
    const output = { isTTY: false, write: () => true } as unknown as NodeJS.WriteStream;
    return Federation.start({
      config: readLocalConfig({ LAPOR_HOME: home, ...environment }),
      progress: new Progress(output),
      apps: ['issuer'],
      durable: false,
      ...(signal && { signal }),
    });
  };

  const query = async (url: string | undefined, sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  const topicsAs = async (user: string, { kafka }: Endpoints) => {
    const login = kafka.users[user] ?? { username: user, password: '' };
    const client = kafkaClient({ ...login, brokers: kafka.brokers, tls: false, clientId: 'federation-spec' });
    const admin = client.admin();
    await admin.connect();
    try {
      return await admin.listTopics();
    } finally {
      await admin.disconnect();
    }
  };

  it(
    'starts on an empty folder, keeps everything over a stop, and leaves nothing running',
    async () => {
      const first = await start();
      const { endpoints } = first;
      expect(await topicsAs('63.71', endpoints)).toEqual(['lapor.in.63.71.v1', 'lapor.out.63.71.v1']);
      expect((await fetch(`${endpoints.issuer.url}/.well-known/openid-configuration`)).status).toBe(200);
      const { port } = new URL(endpoints.issuer.url);
      // Whoever listens on all addresses answers there too.
      await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow();
      await query(endpoints.postgres.hub, 'CREATE TABLE kept AS SELECT 1 AS id');
      await expect(start()).rejects.toThrow(/^A federation already runs from /);
      await first.stop();
      await expect(fetch(endpoints.issuer.url)).rejects.toThrow();

      const second = await start();
      expect(second.endpoints).toEqual(endpoints);
      expect(await query(second.endpoints.postgres.hub, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
      expect(await topicsAs('admin', second.endpoints)).toContain('lapor.ledger.v1');
      await second.stop();
    },
    3 * MINUTES,
  );

  it('writes down for programs, and for its owner only, where everything is', async () => {
    const file = join(home, 'endpoints.json');
    const endpoints = JSON.parse(await readFile(file, 'utf8')) as Endpoints;
    expect(Object.keys(endpoints.participants)).toHaveLength(15);
    expect(endpoints.people.map(({ username }) => username)).toContain('pengawas');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it(
    'stops what it has started when it is interrupted on the way',
    async () => {
      const interruption = new AbortController();
      const starting = start({}, interruption.signal);
      interruption.abort();
      await expect(starting).rejects.toThrow();
      const next = await start();
      await next.stop();
    },
    3 * MINUTES,
  );

  it(
    'runs on a PostgreSQL and a Kafka of one’s own',
    async () => {
      const federation = await start({
        LAPOR_HOME: join(home, 'foreign'),
        DATABASE_URL: process.env.TEST_DATABASE_URL,
        KAFKA_BROKERS: process.env.TEST_KAFKA_BROKERS,
        KAFKA_ADMIN_USERNAME: process.env.TEST_KAFKA_ADMIN_USERNAME,
        KAFKA_ADMIN_PASSWORD: process.env.TEST_KAFKA_ADMIN_PASSWORD,
      });
      const { endpoints } = federation;
      expect(endpoints.kafka.brokers).toEqual(process.env.TEST_KAFKA_BROKERS?.split(','));
      expect(await topicsAs('63.71', endpoints)).toEqual(['lapor.in.63.71.v1', 'lapor.out.63.71.v1']);
      expect(await query(endpoints.postgres.supervision, 'SELECT current_user')).toEqual([
        { current_user: 'supervision' },
      ]);
      await federation.stop();
    },
    MINUTES,
  );

  it('refuses a port that was asked for and is taken', async () => {
    const port = new URL(process.env.TEST_DATABASE_URL ?? '').port;
    await expect(start({ HUB_PORT: port })).rejects.toThrow(CannotStart);
    await expect(start({ HUB_PORT: port })).rejects.toThrow(`Port ${port} is taken; set HUB_PORT`);
  });

  it('refuses a broker or a database server that is not there', async () => {
    const port = await anyFreePort();
    const kafka = { KAFKA_BROKERS: `127.0.0.1:${port}`, KAFKA_ADMIN_USERNAME: 'a', KAFKA_ADMIN_PASSWORD: 'b' };
    const database = { DATABASE_URL: process.env.TEST_DATABASE_URL };
    await expect(start({ ...kafka, ...database })).rejects.toThrow(`Kafka at 127.0.0.1:${port} does not answer: `);
    await expect(start({ DATABASE_URL: `postgres://somebody:word@127.0.0.1:${port}/db` })).rejects.toThrow(
      /^The databases could not be prepared on 127\.0\.0\.1:\d+: .*ECONNREFUSED/,
    );
  });

  it('refuses a broker that does not let it in', async () => {
    const foreign = { KAFKA_BROKERS: process.env.TEST_KAFKA_BROKERS, KAFKA_ADMIN_USERNAME: 'admin' };
    await expect(start({ ...foreign, KAFKA_ADMIN_PASSWORD: 'not the password' })).rejects.toThrow(
      /^Kafka at .* does not let admin in: /,
    );
  });
});
