import { Inject, Injectable, Logger } from '@nestjs/common';
import { ActionRefused } from '../complaint/complaint.errors.js';
import { ComplaintHandler } from '../complaint/complaint.handler.js';
import { SignInHandler } from '../exchange/sign-in.handler.js';
import { Regencies, type Regency } from '../regency/regency.js';
import { AutopilotQuery } from './autopilot.query.js';
import { draftReport, type Place } from './draft-report.js';
import { nextStep } from './next-step.js';
import { sampleReporter } from './sample-reporter.adapter.js';
import { seededRandom } from './seeded-random.js';
import type { AutopilotSettings } from './settings.js';
import { patience, temperamentOf } from './temperament.js';

export const AUTOPILOT = Symbol('AutopilotSettings');

/** Steps that the officers of one regency take between two filings, at most. */
const stepsAtOnce = 5;

/**
 * Reporters and officers who use this node by the same handlers as the REST API. What they do depends on the seed
 * alone; when they do it, on the pace.
 */
@Injectable()
export class SimulatedPeople {
  private readonly logger = new Logger(SimulatedPeople.name);

  constructor(
    private readonly regencies: Regencies,
    private readonly complaints: ComplaintHandler,
    private readonly signIns: SignInHandler,
    private readonly query: AutopilotQuery,
    @Inject(AUTOPILOT) private readonly settings: AutopilotSettings,
  ) {}

  /** Somebody files a complaint, and an officer of that regency signs in unless nobody works there. */
  async file(): Promise<void> {
    const filings = await this.query.filings();
    const random = seededRandom(`${this.settings.seed}/filing/${filings}`);
    const index = Math.floor(random() * this.regencies.all.length);
    const regency = this.regencies.all[index];
    if (!regency) return;
    const report = draftReport(random, this.placeOf(regency));
    const reporter = random() < 0.8 ? sampleReporter(random) : undefined;
    await this.complaints.file(regency, report, reporter);
    if (temperamentOf(index) !== 'silent') await this.signIns.signedIn(regency, 'liaison');
  }

  /** Officers and reporters of every regency take the steps that are due. */
  async work(now: Date, millisecondsBetweenFilings: number): Promise<void> {
    for (const [index, regency] of this.regencies.all.entries()) {
      const temperament = temperamentOf(index);
      if (temperament === 'silent') continue;
      const changedBefore = new Date(now.getTime() - patience[temperament] * millisecondsBetweenFilings);
      const neighbour = this.regencies.all[(index + 1) % this.regencies.all.length]?.code;
      const officer = {
        place: this.placeOf(regency),
        temperament,
        neighbour: neighbour === undefined || neighbour === regency.code ? null : neighbour,
      };
      for (const complaint of await this.query.due(regency.code, changedBefore, stepsAtOnce)) {
        const random = seededRandom(`${this.settings.seed}/${complaint.id}/${complaint.sentEvents}`);
        const step = nextStep(random, complaint, officer);
        if (step) await this.take(regency, complaint.id, step);
      }
    }
  }

  private async take(regency: Regency, id: string, step: Parameters<ComplaintHandler['act']>[2]): Promise<void> {
    try {
      await this.complaints.act(regency, id, step);
    } catch (error) {
      if (!(error instanceof ActionRefused)) throw error;
      this.logger.debug(`${regency.code}: ${step.name} of ${id} is refused. ${error.message}`);
    }
  }

  private placeOf({ code, name }: Regency): Place {
    return this.settings.places.find((place) => place.code === code) ?? { code, name, seat: name };
  }
}
