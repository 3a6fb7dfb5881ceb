import { rm } from 'node:fs/promises';
import { startPostgres } from '../../../apps/local/src/postgres/postgres.adapter.js';
import { Parts } from '../../../apps/local/src/federation/parts.adapter.js';
import { Home } from '../../../apps/local/src/home/home.adapter.js';
import { Keeper } from '../../../apps/local/src/keeper/keeper.client.js';
import { anyFreePort } from '../../../apps/local/src/ports/free-port.adapter.js';
import { temporaryFolder } from './test-federation.adapter.js';

/** Another PostgreSQL server, on a data folder that is filled before it starts. */
export class SecondServer {
  private constructor(
    private readonly folder: string,
    private readonly parts: Parts,
    /** Where its data folder is to be. */
    readonly dataFolder: string,
    private readonly port: number,
    private readonly home: Home,
  ) {}

  static async prepare(): Promise<SecondServer> {
    const folder = await temporaryFolder();
    const home = await Home.open(folder);
    await home.turnLogs();
    const parts = new Parts(await Keeper.start(home), () => undefined);
    return new SecondServer(folder, parts, home.file('postgres'), await anyFreePort(), home);
  }

  /** @param first address of the server it takes the place of: who may sign in came with the data */
  async start(first: string): Promise<void> {
    const { home, port } = this;
    const { password } = new URL(first);
    await this.parts.run('postgres', (spawn) => startPostgres(spawn, { home, port, password, durable: false }));
  }

  /** An address of the first server, at this one. */
  at(url: string): string {
    const here = new URL(url);
    here.port = String(this.port);
    return here.href;
  }

  async stop(): Promise<void> {
    await this.parts.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
