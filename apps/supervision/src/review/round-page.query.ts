import { Injectable } from '@nestjs/common';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import type { RecordedRubric } from './new-rubric.js';
import { roundResponse } from './review-response.mapper.js';
import type { RoundResponse } from './review.response.js';
import { RoundQuery, type Round } from './round.query.js';
import { RoundReading, type RoundWithRubric } from './round-reading.query.js';

/** Rounds as they are shown. */
@Injectable()
export class RoundPage {
  constructor(
    private readonly rounds: RoundQuery,
    private readonly reading: RoundReading,
    private readonly directory: ParticipantDirectory,
  ) {}

  all(): Promise<Round[]> {
    return this.rounds.all();
  }

  found(id: number): Promise<RoundWithRubric> {
    return this.reading.round(id);
  }

  rubric(version: number | undefined): Promise<RecordedRubric> {
    return this.reading.rubric(version);
  }

  async one(id: number, person: Person): Promise<RoundResponse> {
    const found = await this.reading.round(id);
    const [strata, kept] = await Promise.all([this.rounds.strata(id), this.reading.all(id)]);
    return roundResponse({ ...found, strata, kept }, person, this.directory);
  }
}
