import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { problem } from '#http';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { pdfOf } from '../pdf/pdf-file.adapter.js';
import type { Person } from '../sign-in/role.js';
import { CitedComplaintsQuery } from './cited-complaints.query.js';
import { extractOf } from './extract.mapper.js';
import { ownPart } from './extract.js';
import { assertReadsPart } from './meeting-access.guard.js';
import { MeetingPage } from './meeting-page.query.js';

/** What the minutes say of one participant, as a document for whoever leads it. */
@Injectable()
export class ExtractQuery {
  constructor(
    private readonly page: MeetingPage,
    private readonly cited: CitedComplaintsQuery,
    private readonly reading: FigureReadingQuery,
    private readonly directory: ParticipantDirectory,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  /**
   * @throws a 403 problem for a leader who asks for others, a 404 problem where there is no such part, a 409 problem
   * before the meeting is closed
   */
  async of(id: number, participant: string, person: Person): Promise<Buffer> {
    assertReadsPart(participant, person);
    const kept = await this.page.found(id, person);
    const { closedAt, closedBy, lines, participants } = kept.meeting;
    if (!participants.includes(participant)) {
      throw problem(404, 'Not Found', { detail: `${participant} takes no part in meeting ${id}.` });
    }
    if (closedAt === null) {
      throw problem(409, 'Conflict', { detail: `Meeting ${id} is not closed: there are no minutes yet.` });
    }
    const at = new Date(closedAt);
    const open = await this.cited.open(lines.flatMap(({ complaintIds }) => complaintIds));
    const closed = { by: closedBy ?? '–', at, today: this.reading.today(at) };
    return pdfOf(extractOf(ownPart(kept, participant, open), participant, closed, this.office()));
  }

  private office() {
    const { name, timeZone } = this.configuration.province;
    return { name: `Provinsi ${name}`, timeZone, nameOf: (code: string) => this.directory.reference(code).name };
  }
}
