import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refused } from '../monev/figure.request.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { assertOpensCases } from './review-access.guard.js';
import type { KeptCase } from './kept-case.js';
import { reviewedCaseResponse, reviewResultResponse } from './review-result.mapper.js';
import type { PopulationResponse, ReviewedCaseListResponse, ReviewResultResponse } from './review-result.response.js';
import { RoundQuery } from './round.query.js';
import { RoundReading } from './round-reading.query.js';

/** Closed rounds: what came out, and what it came from. */
@Injectable()
export class ReviewResultQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rounds: RoundQuery,
    private readonly reading: RoundReading,
    private readonly directory: ParticipantDirectory,
  ) {}

  async of(id: number, person: Person): Promise<ReviewResultResponse> {
    const closed = await this.reading.closed(id);
    const [strata, kept] = await Promise.all([this.rounds.strata(id), this.reading.all(id)]);
    return reviewResultResponse({ ...closed, strata, kept }, seesOnly(person), this.directory);
  }

  async cases(id: number, participant: string | undefined, person: Person): Promise<ReviewedCaseListResponse> {
    assertOpensCases(participant, person);
    this.assertKnown(participant);
    const { rubric } = await this.reading.closed(id);
    const kept = (await this.reading.all(id)).filter(
      (one) => participant === undefined || one.participant === participant,
    );
    const secret = await this.secretOf(kept);
    const open = kept.filter(({ complaintId }) => !secret.has(complaintId));
    return {
      rubric,
      items: open.map((one) => reviewedCaseResponse(one, rubric, this.directory)),
      withheld: kept.length - open.length,
    };
  }

  async population(id: number, participant: string, person: Person): Promise<PopulationResponse> {
    assertOpensCases(participant, person);
    this.assertKnown(participant);
    await this.reading.closed(id);
    return { participant: this.directory.reference(participant), ...(await this.rounds.population(id, participant)) };
  }

  private async secretOf(kept: readonly KeptCase[]): Promise<ReadonlySet<string>> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      'select id from complaint_case where id = any($1) and secret',
      [kept.map(({ complaintId }) => complaintId)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private assertKnown(participant: string | undefined): void {
    if (participant === undefined || this.directory.instances.some(({ code }) => code === participant)) return;
    throw refused('participant', 'is nobody of this province');
  }
}
