import { Injectable } from '@nestjs/common';
import type { Person } from '../sign-in/role.js';
import { BulkActionOutdated, BulkActionRefused } from './bulk-action.errors.js';
import { BulkActionRepository, type KeptBulkAction } from './bulk-action.repository.js';
import { isSamePlan, planOfAgenda } from './bulk-plan.js';
import { assertSame, selectionOf, type BulkRun } from './bulk-run.mapper.js';
import type { BulkChoice } from './chosen-ids.query.js';
import { PlanAgendaQuery } from './plan-agenda.query.js';

export interface AgendaOrder {
  readonly choice: BulkChoice;
  /** What is to be talked about. */
  readonly text: string;
}

/** Puts complaints on the agenda of the meeting that is not over, one item about each participant. */
@Injectable()
export class WriteBulkAgendaHandler {
  constructor(
    private readonly plans: PlanAgendaQuery,
    private readonly actions: BulkActionRepository,
  ) {}

  /**
   * @returns what was done now, or before under the same key
   * @throws BulkActionRefused, BulkActionOutdated, BulkActionKeyTaken, MeetingNotInState
   */
  async run({ choice, text }: AgendaOrder, run: BulkRun, person: Person): Promise<KeptBulkAction> {
    const { chosen, parts, leftOut, meeting, digest } = await this.plans.of(choice, person);
    // Asked after the plan: when the same key was faster meanwhile, what it wrote is seen here.
    const kept = await this.actions.find(run.key);
    if (kept !== null) return assertSame(kept, 'agenda', run, person);
    if (digest !== run.digest) throw new BulkActionOutdated();
    if (meeting === null || parts.length === 0) {
      throw new BulkActionRefused([{ field: 'digest', reason: 'is of nothing to write' }]);
    }
    const { name: by, subject } = person;
    const action = { ...run, action: 'agenda', selection: selectionOf(choice), chosen, leftOut, by, subject } as const;
    const items = parts.map(({ participant, complaints }) => ({
      ...({ kind: 'item', participant, text, complaintIds: complaints, owner: null, due: null, by } as const),
    }));
    const done = await this.actions.writeItems(action, meeting.id, items, (now) => {
      if (!isSamePlan(planOfAgenda(now, meeting.participants), { parts })) throw new BulkActionOutdated();
    });
    return assertSame(done, 'agenda', run, person);
  }
}
