import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { problem } from '#http';
import type { StatusCounts } from '../monev/figures.js';
import { checkPeriod } from '../monev/period.request.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { caseStatuses, type CaseStatus } from './case-status.js';
import { complaintFilter, unassigned } from './complaint-filter.mapper.js';
import { ComplaintListQuery, type ComplaintListFilter, type ComplaintListRow } from './complaint-list.query.js';
import type { ComplaintListRequest } from './complaint-list.request.js';
import type { ComplaintItemResponse } from './complaint-list.response.js';
import { complaintItem } from './complaint-response.mapper.js';
import { readCursor, writeCursor, type ListCursor } from './list-cursor.mapper.js';
import { statusCountsResponse } from './status-counts.mapper.js';
import type { StatusCountsResponse } from './status-counts.response.js';

export interface ComplaintItems {
  readonly items: ComplaintItemResponse[];
  readonly next: string | null;
}

export interface ComplaintCounts {
  /** On all pages together. */
  readonly total: number;
  /** Of each status, whichever the list is narrowed to. */
  readonly statuses: StatusCountsResponse;
}

/** The list of complaints under a request's filters, as far as a person sees it: for the page, and for a file. */
@Injectable()
export class ComplaintPages {
  constructor(
    private readonly query: ComplaintListQuery,
    private readonly directory: ParticipantDirectory,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  /** @throws a 400 problem naming the field that cannot be used */
  async page(request: ComplaintListRequest, person: Person): Promise<ComplaintItems> {
    const { sort, limit } = request;
    const filter = this.filterOf(request, person);
    const rows = await this.query.page(filter, { sort, after: cursorOf(request), limit });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => complaintItem(row, this.directory)),
      next: rows.length > limit && last ? writeCursor(sort, cursorAt(last, sort)) : null,
    };
  }

  /** @throws a 400 problem naming the field that cannot be used */
  async counts(request: ComplaintListRequest, person: Person): Promise<ComplaintCounts> {
    const counts = await this.query.statuses(this.filterOf(request, person));
    return { total: totalOf(counts, request.status ?? caseStatuses), statuses: statusCountsResponse(counts) };
  }

  private filterOf(request: ComplaintListRequest, person: Person): ComplaintListFilter {
    checkPeriod(request);
    this.checkParticipants(request.participant ?? []);
    const { timeZone } = this.configuration.province;
    return complaintFilter(request, this.directory, { timeZone, involving: seesOnly(person) });
  }

  private checkParticipants(codes: readonly string[]): void {
    const unknown = codes.find((code) => code !== unassigned && !this.directory.has(code));
    if (unknown === undefined) return;
    throw problem(400, 'Fields not valid', {
      detail: 'The request has fields that are missing, unknown or not valid.',
      errors: [{ field: 'participant', reason: `must be participants of this province, or ${unassigned}` }],
    });
  }
}

/** A status asked for twice is counted once. */
const totalOf = (counts: StatusCounts, statuses: readonly CaseStatus[]): number =>
  [...new Set(statuses)].reduce((total, status) => total + counts[status], 0);

function cursorOf({ sort, after }: ComplaintListRequest): ListCursor | null {
  if (after === undefined) return null;
  const cursor = readCursor(sort, after);
  if (cursor !== null) return cursor;
  throw problem(400, 'Fields not valid', {
    detail: 'The request has fields that are missing, unknown or not valid.',
    errors: [{ field: 'after', reason: 'is not the next of a page under the same sort' }],
  });
}

/** Rows of a list were received, since the list leaves out what was not. */
function cursorAt(
  { id, received_at, last_event_at }: ComplaintListRow,
  sort: ComplaintListRequest['sort'],
): ListCursor {
  const at = sort.endsWith('received') ? (received_at ?? last_event_at) : last_event_at;
  return { id, at: at.toISOString() };
}
