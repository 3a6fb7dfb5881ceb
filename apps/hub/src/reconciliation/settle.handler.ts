import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { isSame, type Difference } from './difference.js';
import { ExpectedHoldings } from './expected-holdings.repository.js';
import { InFlightQuery } from './in-flight.query.js';
import { LookAtHoldings, type Looking } from './look.handler.js';
import { RECONCILIATION_PLAN, type ReconciliationPlan } from './reconciliation-plan.js';

/** What remains of what a first look showed. */
export interface Settled {
  /** Seen twice alike while nothing was on its way. */
  standing: readonly Difference[];
  /** Complaints that kept changing for as long as they were looked at. */
  inMotion: readonly string[];
}

/** Tells differences from two systems on their way to each other: it looks again. */
@Injectable()
export class SettleDifferences {
  constructor(
    private readonly lookAt: LookAtHoldings,
    private readonly expected: ExpectedHoldings,
    private readonly inFlight: InFlightQuery,
    @Inject(RECONCILIATION_PLAN) private readonly plan: ReconciliationPlan,
  ) {}

  /** Null when the participant does not answer any more. */
  async handle(looking: Looking, suspected: readonly Difference[]): Promise<Settled | null> {
    const standing: Difference[] = [];
    let open = new Map(suspected.map((difference) => [difference.complaintId, difference]));
    for (let looks = 1; open.size > 0 && looks <= this.plan.mostLooks; looks += 1) {
      const now = await this.next(looking, [...open.keys()]);
      if (!now) return null;
      const moving = await this.inFlight.among(looking.participant, [...now.differences.keys()]);
      const next = new Map<string, Difference>();
      for (const [id, difference] of now.differences) {
        const before = open.get(id);
        const stands =
          before !== undefined && isSame(before, difference) && !moving.has(id) && hasSaidAll(difference, now.waiting);
        if (stands) standing.push(difference);
        else next.set(id, difference);
      }
      open = next;
    }
    return { standing, inMotion: [...open.keys()] };
  }

  /** Looks at what was healed until it shows. Answers what still differs. */
  async untilHealed(looking: Looking, complaintIds: readonly string[]): Promise<ReadonlySet<string>> {
    let open: readonly string[] = complaintIds;
    for (let checks = 1; open.length > 0 && checks <= this.plan.mostChecks; checks += 1) {
      const now = await this.next(looking, open);
      if (!now) break;
      open = [...now.differences.keys()];
    }
    return new Set(open);
  }

  private async next(looking: Looking, complaintIds: readonly string[]) {
    await pause(this.plan.betweenLooks, undefined, { signal: looking.signal });
    while (await this.expected.follow());
    return this.lookAt.again(looking, complaintIds);
  }
}

/** A participant that has still something to send may be about to send what differs. */
const hasSaidAll = ({ here, there }: Difference, waiting: number): boolean =>
  waiting === 0 || (there !== null && (there.said ?? 0) === (here?.said ?? 0));
