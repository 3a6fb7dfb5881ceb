import { Injectable } from '@nestjs/common';
import { problem, type Problem } from '#http';
import { readCursor, writeCursor } from '../case-timeline/list-cursor.mapper.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { ClockBasisQuery } from './clock-basis.query.js';
import { ClockError } from './clock.errors.js';
import { clockItem } from './clock-list.mapper.js';
import { ClockListQuery, type ClockFilter, type ClockPage } from './clock-list.query.js';
import type { ClockListRequest, DueSummaryRequest } from './clock-list.request.js';
import type { ClockListResponse, DueSummaryResponse } from './clock.response.js';
import { ClockSettingsQuery } from './clock-settings.query.js';
import type { Clockwork } from './clock-settings.js';
import type { Day } from './day.js';
import { deadlineOf } from './deadline.js';
import { dayAt, type Instant } from './zone.js';

/** Clocks under a request's filters, as far as a person sees it: for the page, and for a file. */
@Injectable()
export class ClockPages {
  constructor(
    private readonly query: ClockListQuery,
    private readonly basisQuery: ClockBasisQuery,
    private readonly settings: ClockSettingsQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  /**
   * @param now when states are told; the same for all pages of a file
   * @throws a 400 problem naming the field that cannot be used
   */
  async page(request: ClockListRequest, person: Person, now: Instant): Promise<ClockListResponse> {
    const { sort, limit } = request;
    this.checkParticipants(request.participant ?? []);
    const after = placeOf(request);
    const { clockwork, basis } = await this.basisQuery.now();
    const rows = await this.query.page(this.filterOf(request, person, now, clockwork), { sort, after, limit });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => clockItem(row, { clockwork, directory: this.directory, now })),
      next:
        rows.length > limit && last
          ? writeCursor(sort, { at: last.sorted_at.toISOString(), id: `${last.complaint_id} ${last.run}` })
          : null,
      basis,
    };
  }

  /** How many there are on all pages. */
  async count(request: ClockListRequest, person: Person, now: Instant): Promise<number> {
    const { clockwork } = await this.basisQuery.now();
    return this.query.count(this.filterOf(request, person, now, clockwork));
  }

  /** How many clocks of every participant ran out, and how many will soon. */
  async due({ dueWithin }: DueSummaryRequest, person: Person, now: Instant): Promise<DueSummaryResponse> {
    const { clockwork, basis } = await this.basisQuery.now();
    const dueBy = this.dueBy(dueWithin, now, clockwork);
    const question = { dueBy, involving: seesOnly(person), now: new Date(now).toISOString() };
    const items = (await this.query.dueCounts(question)).map(
      ({ participant, clock, overdue, due_soon: dueSoon, first_day: firstDay }) => ({
        ...{ participant: this.directory.reference(participant), clock, overdue, dueSoon, firstDay },
      }),
    );
    return { dueWithin, dueBy, items, basis };
  }

  /** The day until which there are so many working days. */
  private dueBy(workingDays: number, now: Instant, { calendar }: Clockwork): Day {
    const { zone } = this.settings;
    const today = dayAt(now, zone);
    if (workingDays === 0) return today;
    try {
      return deadlineOf({ start: now, limit: workingDays, pauses: [], zone }, calendar).day ?? today;
    } catch (error) {
      if (error instanceof ClockError) throw notValid('dueWithin', `cannot be counted: ${error.message}`);
      throw error;
    }
  }

  private filterOf(request: ClockListRequest, person: Person, now: Instant, clockwork: Clockwork): ClockFilter {
    const { state = [], clock = [], participant = [], dueWithin } = request;
    return {
      states: state,
      clocks: clock,
      participants: participant,
      dueBy: dueWithin === undefined ? null : this.dueBy(dueWithin, now, clockwork),
      involving: seesOnly(person),
      now: new Date(now).toISOString(),
    };
  }

  private checkParticipants(codes: readonly string[]): void {
    if (codes.every((code) => this.directory.has(code))) return;
    throw notValid('participant', 'must be participants of this province');
  }
}

function placeOf({ sort, after }: ClockListRequest): ClockPage['after'] {
  if (after === undefined) return null;
  const cursor = readCursor(sort, after);
  const [, complaintId, run] = /^(\S+) (\d{1,6})$/.exec(cursor?.id ?? '') ?? [];
  if (cursor !== null && complaintId !== undefined && run !== undefined) {
    return { at: cursor.at, complaintId, run: Number(run) };
  }
  throw notValid('after', 'is not the next of a page under the same sort');
}

const notValid = (field: string, reason: string): Problem =>
  problem(400, 'Fields not valid', {
    detail: 'The request has fields that are missing, unknown or not valid.',
    errors: [{ field, reason }],
  });
