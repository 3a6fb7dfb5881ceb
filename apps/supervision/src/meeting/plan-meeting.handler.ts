import { Injectable } from '@nestjs/common';
import { refused } from '../monev/figure.request.js';
import type { DateBasis } from '../monev/figures.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { MakeAgenda } from './make-agenda.query.js';
import type { MeetingHead } from './kept-meeting.js';
import { MeetingRepository, type NewSchedule } from './meeting.repository.js';
import { orRefused } from './refused-step.mapper.js';

export interface PlannedMeeting {
  readonly scheduledAt: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly dateBasis: DateBasis;
  /** Null for the province and every regency. */
  readonly participants: readonly string[] | null;
}

/** Brings a meeting about, up to the moment that it begins: until then its agenda follows the figures on request. */
@Injectable()
export class PlanMeetingHandler {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly agendas: MakeAgenda,
    private readonly directory: ParticipantDirectory,
  ) {}

  /**
   * @returns the number of the meeting
   * @throws a 400 problem naming the field that cannot be used, a 409 problem while another meeting is not over or
   * figures are counted anew
   */
  async open({ participants: named, ...plan }: PlannedMeeting, person: Person): Promise<number> {
    const participants = this.inOrder(named, plan.from);
    const agenda = await this.agendas.of({ ...plan, participants }, person);
    return orRefused(this.meetings.open({ ...plan, participants, agenda, by: person.name }));
  }

  /** @throws a 409 problem once the meeting has begun */
  async makeAgenda({ id, from, to, dateBasis, participants }: MeetingHead, person: Person): Promise<void> {
    const agenda = await this.agendas.of({ from, to, dateBasis, participants }, person);
    await orRefused(this.meetings.addAgenda(id, agenda, person.name));
  }

  /** @throws a 409 problem once the meeting has begun */
  reschedule(meeting: number, schedule: NewSchedule): Promise<void> {
    return orRefused(this.meetings.reschedule(meeting, schedule));
  }

  /** @throws a 409 problem when it has begun before, or never will */
  begin(meeting: number, by: string): Promise<void> {
    return orRefused(this.meetings.begin(meeting, by));
  }

  /** @throws a 409 problem once the meeting has begun */
  callOff(meeting: number, by: string, reason: string): Promise<void> {
    return orRefused(this.meetings.callOff(meeting, by, reason));
  }

  /** Everybody who counts in the period, unless somebody is named. */
  private inOrder(named: readonly string[] | null, from: string): string[] {
    if (named === null) return this.directory.instancesFrom(from).map(({ code }) => code);
    const codes = this.directory.instances.map(({ code }) => code);
    if (named.some((code) => !codes.includes(code)))
      throw refused('participants', 'names somebody not of this province');
    return codes.filter((code) => named.includes(code));
  }
}
