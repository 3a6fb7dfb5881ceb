import { Inject, Injectable } from '@nestjs/common';
import type { Difference } from './difference.js';
import { HealDifference } from './heal.handler.js';
import { treatmentOf } from './healing.js';
import { KnownOutcomeQuery } from './known-outcome.query.js';
import { LookAtHoldings, type Looking } from './look.handler.js';
import { RECONCILIATION_PLAN, type ReconciliationPlan } from './reconciliation-plan.js';
import { stateOf, unanswered, type ParticipantResult, type Step, type TreatedDifference } from './result.js';
import { SettleDifferences } from './settle.handler.js';

/** Compares one participant with the ledger, heals what may be healed, and lists what was found. */
@Injectable()
export class ReconcileParticipant {
  constructor(
    private readonly lookAt: LookAtHoldings,
    private readonly settle: SettleDifferences,
    private readonly outcomes: KnownOutcomeQuery,
    private readonly heal: HealDifference,
    @Inject(RECONCILIATION_PLAN) private readonly plan: ReconciliationPlan,
  ) {}

  async handle(looking: Looking, tell: (step: Step, compared: number) => Promise<void>): Promise<ParticipantResult> {
    await tell('looking', 0);
    const look = await this.lookAt.everywhere(looking);
    if (!look) return unanswered;
    const compared = Math.max(look.here.count, look.there.count);
    await tell('settling', compared);
    const settled = await this.settle.handle(looking, look.differences);
    if (!settled) return { ...unanswered, compared };
    await tell('healing', compared);
    const treated = await this.treat(looking, settled.standing);
    const [differences, inMotion] = [treated.length, settled.inMotion.length];
    return {
      state: stateOf(differences, inMotion),
      by: 'digest',
      compared,
      requests: look.requests,
      differences,
      healed: treated.filter(({ healed }) => healed).length,
      inMotion,
      listed: treated.slice(0, this.plan.mostKept),
      here: look.here,
      there: look.there,
    };
  }

  private async treat(looking: Looking, standing: readonly Difference[]): Promise<TreatedDifference[]> {
    const { code } = looking.participant;
    const outcomes = await this.outcomes.of(
      code,
      standing.map(({ complaintId }) => complaintId),
    );
    const begun: string[] = [];
    const treated: TreatedDifference[] = [];
    for (const difference of standing) {
      const outcome = outcomes.get(difference.complaintId) ?? null;
      const { remedies, reason } = treatmentOf(difference, code, outcome);
      let started = false;
      for (const remedy of remedies) started = (await this.heal.handle(remedy, difference, looking)) || started;
      if (started) begun.push(difference.complaintId);
      const { trackingId: _known, ...named } = difference;
      treated.push({
        ...named,
        outcome,
        remedies,
        healed: started,
        reason: started ? null : (reason ?? 'could not be sent'),
      });
    }
    const open = await this.settle.untilHealed(looking, begun);
    return treated.map((one) => ({ ...one, healed: one.healed && !open.has(one.complaintId) }));
  }
}
