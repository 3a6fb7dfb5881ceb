import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import { refused } from '../monev/figure.request.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { pdfOf, type PdfDocument } from '../pdf/pdf-file.adapter.js';
import { addendumOf } from './addendum.mapper.js';
import type { KeptMeeting } from './kept-meeting.js';
import { MeetingRepository, type NewDocument } from './meeting.repository.js';
import { minutesOf } from './minutes.mapper.js';
import { orRefused } from './refused-step.mapper.js';

/** Closes a meeting with its minutes; what is wrong in them is put right by an addendum. */
@Injectable()
export class CloseMeetingHandler {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly reading: FigureReadingQuery,
    private readonly directory: ParticipantDirectory,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  /** @throws a 409 problem unless the meeting has begun and not ended */
  async close(meeting: number, by: string): Promise<void> {
    const at = new Date();
    await orRefused(
      this.meetings.close(meeting, { by, at }, (kept) =>
        fileOf(minutesOf(kept, { by, at, today: this.reading.today(at) }, this.office())),
      ),
    );
  }

  /** @throws a 400 problem when it concerns who takes no part, a 409 problem unless the meeting is closed */
  async add(
    meeting: KeptMeeting,
    addendum: { readonly text: string; readonly reason: string; readonly participant: string | null },
    by: string,
  ): Promise<void> {
    if (addendum.participant !== null && !meeting.participants.includes(addendum.participant)) {
      throw refused('participant', 'takes no part in this meeting');
    }
    const at = new Date();
    await orRefused(
      this.meetings.addAddendum(meeting.id, { ...addendum, by, at }, (number) =>
        fileOf(addendumOf(meeting, { ...addendum, number, by, at }, this.office())),
      ),
    );
  }

  private office() {
    const { name, timeZone } = this.configuration.province;
    return { name: `Provinsi ${name}`, timeZone, nameOf: (code: string) => this.directory.reference(code).name };
  }
}

async function fileOf(document: PdfDocument): Promise<NewDocument> {
  const pdf = await pdfOf(document);
  return { pdf, sha256: createHash('sha256').update(pdf).digest('hex') };
}
