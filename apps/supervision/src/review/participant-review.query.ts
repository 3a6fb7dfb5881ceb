import { Injectable } from '@nestjs/common';
import { refused } from '../monev/figure.request.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { participantRoundResponse } from './participant-review.mapper.js';
import type { ParticipantReviewListResponse } from './participant-review.response.js';
import { leastReadings } from './results.js';
import { assertOpensCases } from './review-access.guard.js';
import { RoundQuery, type Round } from './round.query.js';
import { RoundReading } from './round-reading.query.js';

/** The newest closed round, and the one before it to compare. */
const shownRounds = 2;

/** What closed rounds say of one participant. */
@Injectable()
export class ParticipantReviewQuery {
  constructor(
    private readonly rounds: RoundQuery,
    private readonly reading: RoundReading,
    private readonly directory: ParticipantDirectory,
  ) {}

  /** @throws a 400 problem for nobody of this province, a 403 problem for a leader who asks about others */
  async of(participant: string, person: Person): Promise<ParticipantReviewListResponse> {
    assertOpensCases(participant, person);
    if (!this.directory.instances.some(({ code }) => code === participant)) {
      throw refused('participant', 'is nobody of this province');
    }
    const closed = (await this.rounds.all()).filter(({ closedAt }) => closedAt !== null);
    const newest = closed.toSorted((one, other) => closedAtOf(other).localeCompare(closedAtOf(one)));
    return {
      participant: this.directory.reference(participant),
      leastReadings,
      items: await Promise.all(newest.slice(0, shownRounds).map(({ id }) => this.round(id, participant))),
    };
  }

  private async round(id: number, participant: string) {
    const [found, strata, kept] = await Promise.all([
      this.reading.closed(id),
      this.rounds.strata(id),
      this.reading.all(id),
    ]);
    return participantRoundResponse(found, {
      participant,
      size: strata.find((stratum) => stratum.participant === participant)?.size ?? null,
      kept: kept.filter((one) => one.participant === participant),
    });
  }
}

const closedAtOf = ({ closedAt }: Round): string => closedAt ?? '';
