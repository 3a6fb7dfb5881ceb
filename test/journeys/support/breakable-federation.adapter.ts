import { rm } from 'node:fs/promises';
import { loadProvince, participantsOf } from '#config';
import { appEnvironments } from '../../../apps/local/src/federation/app-environment.js';
import { startApp } from '../../../apps/local/src/federation/app.adapter.js';
import type { Endpoints } from '../../../apps/local/src/federation/endpoints.js';
import type { FederationFacts } from '../../../apps/local/src/federation/facts.js';
import { Parts } from '../../../apps/local/src/federation/parts.adapter.js';
import { Home } from '../../../apps/local/src/home/home.adapter.js';
import { openCluster } from '../../../apps/local/src/kafka/cluster.adapter.js';
import { startKafka } from '../../../apps/local/src/kafka/kafka.adapter.js';
import { Keeper } from '../../../apps/local/src/keeper/keeper.client.js';
import { anyFreePort } from '../../../apps/local/src/ports/free-port.adapter.js';
import type { Child } from '../../../apps/local/src/process/child.adapter.js';
import { temporaryFolder, TestFederation } from './test-federation.adapter.js';
import { freePorts } from './free-ports.adapter.js';

const adminPassword = 'password-of-a-broker-that-is-gone-after-the-run';

/** A part that can be killed and started again, on the same data and at the same address. */
class BreakablePart {
  private child: Child | undefined;

  constructor(private readonly startChild: () => Promise<Child>) {}

  async start(): Promise<void> {
    this.child = await this.startChild();
  }

  /** `kill -9`; resolves when it is gone. */
  async kill(): Promise<void> {
    this.child?.kill();
    await this.child?.exit;
  }
}

/** A federation whose broker and hub are in the hands of the journey: nobody brings them back but the journey itself. */
export class BreakableFederation {
  private constructor(
    private readonly folder: string,
    private readonly parts: Parts,
    readonly federation: TestFederation,
    readonly broker: BreakablePart,
    readonly hub: BreakablePart,
  ) {}

  static async start(): Promise<BreakableFederation> {
    const folder = await temporaryFolder();
    const home = await Home.open(folder);
    await home.turnLogs();
    const parts = new Parts(await Keeper.start(home), () => undefined);
    try {
      const clientPort = Number((await freePorts()).KAFKA_PORT);
      const kafka = {
        home,
        cluster: await openCluster(home, 1),
        node: { name: 'kafka', number: 1, clientPort },
        controllerPorts: [await anyFreePort()],
        adminPassword,
      };
      const broker = new BreakablePart(() => startKafka(parts.spawn, kafka));
      await broker.start();
      const federation = await TestFederation.start(
        { apps: ['supervision', 'national-sandbox', 'regency-node'] },
        {
          KAFKA_BROKERS: `127.0.0.1:${clientPort}`,
          KAFKA_ADMIN_USERNAME: 'admin',
          KAFKA_ADMIN_PASSWORD: adminPassword,
        },
      );
      const hub = new BreakablePart(async () =>
        startApp(parts.spawn, {
          app: 'hub',
          instance: 'hub',
          home,
          url: federation.endpoints.hub.url,
          environment: { ...appEnvironments(await factsOf(federation)).hub, RESEND_AFTER_SECONDS: '2' },
        }),
      );
      const breakable = new BreakableFederation(folder, parts, federation, broker, hub);
      await hub.start();
      return breakable;
    } catch (error) {
      await parts.stop();
      throw error;
    }
  }

  get endpoints(): Endpoints {
    return this.federation.endpoints;
  }

  async stop(): Promise<void> {
    await this.federation.stop();
    await this.parts.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** What the federation has settled, as it wrote it down in its folder. */
async function factsOf({ home, endpoints }: TestFederation): Promise<FederationFacts> {
  const written = async <T>(file: string): Promise<T> => {
    const value = await home.readJson<T>(file);
    if (value === undefined) throw new Error(`The federation wrote no ${file}.`);
    return value;
  };
  const { kafka, postgres, people } = endpoints;
  return {
    ports: await written('ports.json'),
    hubs: 1,
    brokers: kafka.brokers,
    brokerTls: kafka.tls,
    adminUsername: 'admin',
    adminPassword,
    databases: postgres,
    databaseServer: endpoints.databaseServer.url,
    secrets: await written('secrets.json'),
    participants: participantsOf(loadProvince()),
    people,
    provinceFile: undefined,
    participantsFile: home.file('participants.json'),
    regenciesFile: home.file('regencies.json'),
  };
}
