import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agree, holdingsOf, type SystemHolding } from '../../../apps/local/src/actors/holdings.adapter.js';
import { Citizen } from '../../../apps/local/src/actors/citizen.client.js';
import { Officer, type RegencyComplaint } from '../../../apps/local/src/actors/officer.client.js';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import type { Endpoints } from '../../../apps/local/src/federation/endpoints.js';
import { Federation, type FederationOptions } from '../../../apps/local/src/federation/federation.adapter.js';
import type { KafkaName, PartName } from '../../../apps/local/src/federation/layout.js';
import type { Resumption } from '../../../apps/local/src/federation/parts.adapter.js';
import type { Link } from '../../../apps/local/src/link/link.adapter.js';
import { readLocalConfig } from '../../../apps/local/src/local.config.js';
import { Progress } from '../../../apps/local/src/progress/progress.adapter.js';
import { freePorts } from './free-ports.adapter.js';
import { Ledger } from './ledger.client.js';
import { ParticipantSystem } from './participant-system.client.js';

/** A whole federation in a folder of its own, with everybody in it that a journey meets. */
export class TestFederation {
  private constructor(
    private readonly folder: string,
    private readonly federation: Federation,
  ) {}

  /** @param environment of `npm start`, such as `KAFKA_BROKERS`, for what is not to be started */
  static async start(
    options: Partial<Pick<FederationOptions, 'apps'>> = {},
    environment: NodeJS.ProcessEnv = {},
  ): Promise<TestFederation> {
    const folder = await temporaryFolder();
    const config = readLocalConfig({ ...(await freePorts()), LAPOR_HOME: folder, ...environment });
    const progress = new Progress(process.stderr);
    return new TestFederation(folder, await Federation.start({ ...options, config, progress, durable: false }));
  }

  async stop(): Promise<void> {
    await this.federation.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Ends one part at once (`kill -9`); nobody brings it back before {@link resume}. */
  async kill(part: PartName): Promise<void> {
    await this.federation.halt(part, 'kill');
  }

  /** Ends one part as it is ended every day; nobody brings it back before {@link resume}. */
  async halt(part: PartName): Promise<void> {
    await this.federation.halt(part, 'stop');
  }

  /** Resolves when the part is ready again. */
  async resume(part: PartName, how?: Resumption): Promise<void> {
    await this.federation.resume(part, how);
  }

  /** Resolves when a part has ended, with the way it did as words. */
  ended(part: PartName): Promise<string> {
    return this.federation.ended(part);
  }

  /** What clients reach a server through; only with `BREAKABLE_LINKS`. */
  link(to: 'postgres' | KafkaName): Link {
    return this.federation.links.to(to);
  }

  get home(): Federation['home'] {
    return this.federation.home;
  }

  get endpoints(): Endpoints {
    return this.federation.endpoints;
  }

  get citizen(): Citizen {
    return new Citizen(this.endpoints);
  }

  officer(code: string): Officer {
    return new Officer(this.endpoints, code);
  }

  get ledger(): Ledger {
    return new Ledger(this.endpoints);
  }

  /** A system of one's own that joins with the credentials of a participant. */
  system(code: string): ParticipantSystem {
    return new ParticipantSystem(this.endpoints, code);
  }

  /** Resolves when the node of a regency knows who handles a complaint. */
  untilHandled(complaintId: string, { by, knownTo }: { by: string; knownTo: string }): Promise<RegencyComplaint> {
    return until(`${complaintId} at ${knownTo}, handled by ${by}`, async () => {
      const complaint = await this.officer(knownTo).find(complaintId);
      return complaint?.handler === by ? complaint : undefined;
    });
  }

  /** Resolves when hub, supervision, national platform and these regencies hold the same of a complaint. */
  untilAgreed(complaintId: string, regencies: readonly string[], seconds = 30): Promise<readonly SystemHolding[]> {
    return until(
      `agreement on ${complaintId}`,
      async () => {
        const holdings = await holdingsOf(this.endpoints, complaintId, regencies);
        return agree(holdings) ? holdings : undefined;
      },
      seconds,
    );
  }
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lapor-journeys-'));
  // As root, PostgreSQL runs as a user of its own, who has to get in.
  await chmod(folder, 0o755);
  return folder;
}
