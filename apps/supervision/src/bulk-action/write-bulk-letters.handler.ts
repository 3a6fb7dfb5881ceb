import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Person } from '../sign-in/role.js';
import { BulkActionOutdated, BulkActionRefused } from './bulk-action.errors.js';
import { BulkActionRepository, type KeptBulkAction } from './bulk-action.repository.js';
import { isSamePlan } from './bulk-plan.js';
import { assertSame, selectionOf, type BulkRun } from './bulk-run.mapper.js';
import { kindOfBulk, PlanLettersQuery, type LettersOrder } from './plan-letters.query.js';

/** Keeps a draft for every regency, as the preview showed them. Nothing leaves before somebody issues each. */
@Injectable()
export class WriteBulkLettersHandler {
  constructor(
    private readonly plans: PlanLettersQuery,
    private readonly actions: BulkActionRepository,
  ) {}

  /**
   * @returns what was done now, or before under the same key
   * @throws BulkActionRefused, BulkActionOutdated, BulkActionKeyTaken
   */
  async run(order: LettersOrder, run: BulkRun, person: Person): Promise<KeptBulkAction> {
    const { chosen, letters, leftOut, digest } = await this.plans.of(order, person);
    // Asked after the plan: when the same key was faster meanwhile, what it wrote is seen here.
    const kept = await this.actions.find(run.key);
    if (kept !== null) return assertSame(kept, 'letters', run, person);
    if (digest !== run.digest) throw new BulkActionOutdated();
    if (letters.length === 0) throw new BulkActionRefused([{ field: 'digest', reason: 'is of nothing to write' }]);
    const { name: by, subject } = person;
    const action = {
      ...run,
      action: 'letters',
      selection: selectionOf(order.choice),
      chosen,
      leftOut,
      by,
      subject,
    } as const;
    const drafts = letters.map((letter) => ({ ...letter, id: randomUUID(), kind: kindOfBulk, follows: null, by }));
    const done = await this.actions.writeLetters(action, drafts, (now) => {
      if (!isSamePlan(this.plans.plan(now), { parts: letters })) throw new BulkActionOutdated();
    });
    return assertSame(done, 'letters', run, person);
  }
}
