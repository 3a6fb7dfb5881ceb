import { Injectable } from '@nestjs/common';
import type { MeetingHead } from '../meeting/kept-meeting.js';
import { stateOfMeeting } from '../meeting/meeting-step.js';
import { MeetingQuery } from '../meeting/meeting.query.js';
import type { Person } from '../sign-in/role.js';
import { planOfAgenda, type BulkPlan } from './bulk-plan.js';
import { ChosenComplaintsQuery } from './chosen-complaints.query.js';
import { ChosenIdsQuery, type BulkChoice } from './chosen-ids.query.js';
import { digestOf } from './plan-digest.mapper.js';

export interface PlannedAgenda extends BulkPlan {
  readonly chosen: readonly string[];
  /** Null when none is planned or begun: there is at most one. */
  readonly meeting: MeetingHead | null;
  readonly digest: string;
}

/** Which items an order would put on the agenda, without keeping anything. */
@Injectable()
export class PlanAgendaQuery {
  constructor(
    private readonly ids: ChosenIdsQuery,
    private readonly complaints: ChosenComplaintsQuery,
    private readonly meetings: MeetingQuery,
  ) {}

  /** @throws BulkActionRefused, or a 400 problem naming the field of the filter that cannot be used */
  async of(choice: BulkChoice, person: Person): Promise<PlannedAgenda> {
    const chosen = await this.ids.of(choice, person);
    const meetings = await this.meetings.list({ participant: null, from: null, to: null, timeZone: 'UTC' });
    const meeting = meetings.find((one) => ['planned', 'begun'].includes(stateOfMeeting(one))) ?? null;
    const plan = planOfAgenda(await this.complaints.of(chosen), meeting?.participants ?? null);
    return { ...plan, chosen, meeting, digest: digestOf(['agenda', meeting?.id ?? null, plan.parts]) };
  }
}
