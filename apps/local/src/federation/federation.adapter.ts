import { loadProvince, participantsOf } from '#config';
import { inTopic, outTopic } from '#contract';
import { applyTopology, type BrokerAddress } from '#messaging';
import { Home } from '../home/home.adapter.js';
import { demoPeople } from '../issuer/people.js';
import { ADMIN_USER } from '../kafka/server-properties.js';
import { Keeper } from '../keeper/keeper.client.js';
import { Links } from '../link/links.adapter.js';
import type { ForeignKafka, LocalConfig } from '../local.config.js';
import { federationPorts } from '../ports/federation-ports.adapter.js';
import type { Progress } from '../progress/progress.adapter.js';
import { loadSecrets } from '../secrets/secrets.adapter.js';
import { known, type Secrets } from '../secrets/secrets.js';
import { appEnvironments } from './app-environment.js';
import { startApp } from './app.adapter.js';
import { endpointsOf, type Endpoints } from './endpoints.js';
import { urlOf, type FederationFacts } from './facts.js';
import { participantsFile, regenciesFile } from './files.js';
import { prepareKafka, preparePostgres, type InfrastructureOptions } from './infrastructure.adapter.js';
import {
  appKafkaUsers,
  appNames,
  databaseNames,
  instancesOf,
  kafkaNames,
  type AppName,
  type DatabaseName,
  type PartName,
} from './layout.js';
import { Parts, type Resumption } from './parts.adapter.js';

export interface FederationOptions {
  readonly config: LocalConfig;
  readonly progress: Progress;
  /** Which apps are started. Default all. PostgreSQL and Kafka always are. */
  readonly apps?: readonly AppName[];
  /** Whether data survives a power cut. Default true. */
  readonly durable?: boolean;
  /** Stops what is being started. */
  readonly signal?: AbortSignal;
}

/** The whole exchange on one machine: real parts, each a process of its own, in one data folder. */
export class Federation {
  private constructor(
    readonly home: Home,
    readonly endpoints: Endpoints,
    private readonly parts: Parts,
    /** To `postgres`, `kafka`, `kafka-2` and `kafka-3`, when they are breakable. */
    readonly links: Links,
  ) {}

  /**
   * Resolves when every app is ready. Whatever goes wrong on the way, nothing is left running.
   *
   * @throws CannotStart with a sentence for the person who started it
   * @throws ConfigurationError when the province file cannot be used
   */
  static async start(options: FederationOptions): Promise<Federation> {
    const { config, progress, signal } = options;
    const home = await Home.open(config.home);
    const parts = new Parts(await Keeper.start(home), (line) => {
      progress.line(line);
    });
    const links = new Links();
    const stop = () => void parts.stop();
    signal?.addEventListener('abort', stop);
    try {
      signal?.throwIfAborted();
      const breakable = config.breakableLinks ? links : undefined;
      return new Federation(home, await startParts({ home, parts, links: breakable }, options), parts, links);
    } catch (error) {
      progress.abandon();
      await parts.stop();
      await links.close();
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /** Rejects when a part has ended that could not be brought back. */
  get broken(): Promise<never> {
    return this.parts.broken;
  }

  /** Ends one part on purpose, well or at once, to see what the others do without it. */
  async halt(part: PartName, how: 'stop' | 'kill'): Promise<void> {
    await this.parts.halt(part, how);
  }

  /** Starts a part again that was halted. Resolves when it is ready. */
  async resume(part: PartName, how?: Resumption): Promise<void> {
    await this.parts.resume(part, how);
  }

  /** Resolves when a part has ended, with the way it did as words. */
  ended(part: PartName): Promise<string> {
    return this.parts.ended(part);
  }

  /** Stops every part in reverse order, each given the time it needs to end well. */
  async stop(): Promise<void> {
    await this.parts.stop();
    await this.links.close();
  }

  /** Ends every part at once, for whoever cannot wait for {@link stop}. */
  kill(): void {
    this.parts.kill();
  }
}

async function startParts(
  { home, parts, links }: Pick<InfrastructureOptions, 'home' | 'parts' | 'links'>,
  options: FederationOptions,
): Promise<Endpoints> {
  const { config, progress, durable = true, apps = appNames } = options;
  const configuration = loadProvince(config.provinceFile);
  const participants = participantsOf(configuration);
  const codes = participants.map(({ code }) => code);
  const secrets = await loadSecrets(home, {
    databases: databaseNames,
    kafkaUsers: [ADMIN_USER, ...appKafkaUsers, ...codes],
    participants: codes,
  });
  const ports = await federationPorts(home, config);
  await home.turnLogs();

  const infrastructure = { home, parts, progress, secrets, durable, links };
  const [databaseServer, broker] = await Promise.all([
    preparePostgres(infrastructure, config.databaseUrl ?? ports.postgres),
    prepareExchange(
      infrastructure,
      config.kafka ?? kafkaNames.slice(0, config.kafkaNodes).map((name) => ports[name]),
      codes,
    ),
  ]);

  const facts: FederationFacts = {
    ports,
    hubs: config.hubs,
    ...brokerFacts(broker),
    databases: databaseUrls(databaseServer, secrets),
    databaseServer,
    secrets,
    participants,
    people: demoPeople(configuration.province, configuration.regencies),
    provinceFile: config.provinceFile,
    participantsFile: home.file('participants.json'),
    regenciesFile: home.file('regencies.json'),
  };
  const endpoints = endpointsOf(facts, { inTopic, outTopic });
  await home.writeJson('participants.json', participantsFile(facts));
  await home.writeJson('regencies.json', regenciesFile(facts));
  await home.writeJson('endpoints.json', endpoints);

  const environments = appEnvironments(facts);
  await Promise.all(
    apps.flatMap((app) =>
      instancesOf(app, config.hubs).map((instance) => {
        const started = { app, instance, home, url: urlOf(facts, instance), environment: environments[instance] };
        return progress.step(instance, () => parts.run(instance, (spawn) => startApp(spawn, started)));
      }),
    ),
  );
  return endpoints;
}

async function prepareExchange(
  infrastructure: InfrastructureOptions,
  broker: ForeignKafka | readonly number[],
  participants: readonly string[],
): Promise<BrokerAddress> {
  const address = await prepareKafka(infrastructure, broker);
  await infrastructure.progress.step('Topics and rights', () => applyTopology({ ...address, participants }));
  return address;
}

const brokerFacts = ({ brokers, tls, username, password }: BrokerAddress) => ({
  brokers,
  brokerTls: tls,
  adminUsername: username,
  adminPassword: password,
});

function databaseUrls(server: string, { postgres }: Secrets): Readonly<Record<DatabaseName, string>> {
  const address = (name: DatabaseName): string => {
    const url = new URL(server);
    url.username = name;
    url.password = known(postgres.roles, name);
    url.pathname = `/${name}`;
    return url.href;
  };
  return {
    hub: address('hub'),
    supervision: address('supervision'),
    national_sandbox: address('national_sandbox'),
    regency_node: address('regency_node'),
  };
}
