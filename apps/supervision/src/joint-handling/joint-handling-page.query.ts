import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { ComplaintDetailQuery } from '../case-timeline/complaint-detail.query.js';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import { refused } from '../monev/figure.request.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { jointHandlingOf, maySee, teamCodes } from './joint-handling.js';
import { jointHandlingResponse, jointHandlingSummary } from './joint-handling.mapper.js';
import { JointHandlingQuery, type KeptHandling } from './joint-handling.query.js';
import type { JointHandlingListRequest } from './joint-handling.request.js';
import type { JointHandlingListResponse, JointHandlingResponse } from './joint-handling.response.js';

/** Joint handlings as far as a person sees them. */
@Injectable()
export class JointHandlingPage {
  constructor(
    private readonly handlings: JointHandlingQuery,
    private readonly complaints: ComplaintDetailQuery,
    private readonly reading: FigureReadingQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  async all(
    { state, participant, complaint }: JointHandlingListRequest,
    person: Person,
  ): Promise<JointHandlingListResponse> {
    if (participant !== undefined && !this.directory.instances.some(({ code }) => code === participant)) {
      throw refused('participant', 'is nobody of this province');
    }
    const kept = await this.handlings.list(complaint ?? null);
    const told = kept.map((one) => ({ one, handling: jointHandlingOf(one.entries) }));
    return {
      items: told
        .filter(({ one, handling }) => maySee(handling, one, seesOnly(person)))
        .filter(({ handling }) => state === undefined || (handling.closed === null ? 'open' : 'closed') === state)
        .filter(({ handling }) => participant === undefined || teamCodes(handling).includes(participant))
        .map(({ one, handling }) => jointHandlingSummary(one, handling, this.directory)),
    };
  }

  async one(id: number, person: Person): Promise<JointHandlingResponse> {
    const kept = await this.found(id, person);
    const rows = await this.complaints.byId(kept.complaintId, null);
    if (rows === null) throw new Error(`Joint handling ${id} is of a complaint that is no more.`);
    const own = seesOnly(person);
    const canDo = (participant: string): boolean =>
      person.role === 'province-supervisor' || (own !== null && own === participant);
    return jointHandlingResponse(kept, rows, { today: this.reading.today(), canDo }, this.directory);
  }

  /** @throws a 404 problem when there is none of this number, or it is not for this person to see */
  async found(id: number, person: Person): Promise<KeptHandling> {
    const kept = id > 0 && id <= 2_147_483_647 ? await this.handlings.find(id) : null;
    if (kept !== null && maySee(jointHandlingOf(kept.entries), kept, seesOnly(person))) return kept;
    throw problem(404, 'Not Found', { detail: `No joint handling has the number ${id}.` });
  }
}
