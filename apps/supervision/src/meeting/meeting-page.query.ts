import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { problem } from '#http';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import { refused } from '../monev/figure.request.js';
import { checkPeriod } from '../monev/period.request.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { CitedComplaintsQuery } from './cited-complaints.query.js';
import { commitmentState, isUnsettled, type Moment } from './commitment.js';
import type { KeptCommitment, MeetingAtClose } from './kept-meeting.js';
import { MeetingQuery } from './meeting.query.js';
import type { CommitmentListRequest, MeetingListRequest } from './meeting.request.js';
import { commitmentResponse, meetingResponse, meetingSummary } from './meeting-response.mapper.js';
import type { CommitmentListResponse, CommitmentResponse } from './commitment.response.js';
import type { MeetingListResponse, MeetingResponse } from './meeting.response.js';
import { stateOfMeeting } from './meeting-step.js';

const pageSize = 50;

/** Whether the database can count so far. */
const isNumber = (number: number): boolean => number > 0 && number <= 2_147_483_647;

/** Meetings and commitments as far as a person sees them: a leader what is of their own regency. */
@Injectable()
export class MeetingPage {
  constructor(
    private readonly meetings: MeetingQuery,
    private readonly cited: CitedComplaintsQuery,
    private readonly reading: FigureReadingQuery,
    private readonly directory: ParticipantDirectory,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  async all({ state, from, to }: MeetingListRequest, person: Person): Promise<MeetingListResponse> {
    checkPeriod({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
    const own = seesOnly(person);
    const { timeZone } = this.configuration.province;
    const [listed, promised] = await Promise.all([
      this.meetings.list({ participant: own, from: from ?? null, to: to ?? null, timeZone }),
      this.meetings.commitments(own, null),
    ]);
    const moment = this.moment(new Date());
    const unsettled = promised.filter((one) => isUnsettled(commitmentState(one, moment)));
    return {
      items: listed
        .filter((one) => state === undefined || stateOfMeeting(one) === state)
        .map(({ findings, commitments, ...head }) => ({
          ...meetingSummary(head, this.directory),
          ...{ findings, commitments },
          unsettledCommitments: unsettled.filter(({ meeting }) => meeting === head.id).length,
        })),
    };
  }

  async one(id: number, person: Person): Promise<MeetingResponse> {
    const found = await this.found(id, person);
    const { lines, closedAt, calledOffAt } = found.meeting;
    const over = closedAt ?? calledOffAt;
    const reader = {
      seesOnly: seesOnly(person),
      moment: this.moment(over === null ? new Date() : new Date(over)),
      open: await this.cited.open(lines.flatMap(({ complaintIds }) => complaintIds)),
    };
    return meetingResponse(found, reader, this.directory);
  }

  /** @throws a 404 problem when there is none of this number, or the person has no part in it */
  async found(id: number, person: Person): Promise<MeetingAtClose> {
    const found = isNumber(id) ? await this.meetings.find(id) : null;
    const own = seesOnly(person);
    if (found !== null && (own === null || found.meeting.participants.includes(own))) return found;
    throw problem(404, 'Not Found', { detail: `No meeting has the number ${id}.` });
  }

  /** @throws a 404 problem when there is none of these numbers */
  async document(id: number, number: number): Promise<Buffer> {
    const pdf = isNumber(id) && number >= 0 && number <= 1_000 ? await this.meetings.document(id, number) : null;
    if (pdf !== null) return pdf;
    throw problem(404, 'Not Found', { detail: `Meeting ${id} has no document ${number}.` });
  }

  async commitments(
    { participant, state, meeting, after }: CommitmentListRequest,
    person: Person,
  ): Promise<CommitmentListResponse> {
    const own = seesOnly(person);
    if (participant !== undefined && !this.directory.instances.some(({ code }) => code === participant)) {
      throw refused('participant', 'is nobody of this province');
    }
    if (own !== null && participant !== undefined && participant !== own) {
      throw problem(403, 'Forbidden', { detail: `Commitments of ${own} only: say participant=${own}.` });
    }
    const moment = this.moment(new Date());
    const kept = await this.meetings.commitments(own ?? participant ?? null, meeting ?? null);
    const fitting = kept.filter(
      (one) =>
        (state === undefined || commitmentState(one, moment) === state) && (after === undefined || one.id < after),
    );
    const page = fitting.slice(0, pageSize);
    return {
      items: page.map((one) => commitmentResponse(one, moment, this.directory)),
      next: fitting.length > pageSize ? (page.at(-1)?.id ?? null) : null,
    };
  }

  async commitment(id: number, person: Person): Promise<CommitmentResponse> {
    return commitmentResponse(await this.promised(id, person), this.moment(new Date()), this.directory);
  }

  /** @throws a 404 problem when no closed meeting has it, or it is of somebody else */
  async promised(id: number, person: Person): Promise<KeptCommitment> {
    const kept = isNumber(id) ? await this.meetings.commitment(id) : null;
    const own = seesOnly(person);
    if (kept !== null && (own === null || kept.participant === own)) return kept;
    throw problem(404, 'Not Found', { detail: `No commitment has the number ${id}.` });
  }

  private moment(at: Date): Moment {
    return { instant: at.toISOString(), day: this.reading.today(at) };
  }
}
