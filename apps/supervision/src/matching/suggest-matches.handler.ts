import { Injectable } from '@nestjs/common';
import { candidatesAmong, type Candidate } from './candidate.js';
import { MatchQuery, type ListedReport, type NotedReport } from './match.query.js';

export interface SuggestedMatch extends NotedReport {
  readonly candidates: readonly Candidate<ListedReport>[];
}

/** Compares reports that were noted on paper with what the national platform has from that time. */
@Injectable()
export class SuggestMatches {
  constructor(private readonly query: MatchQuery) {}

  async page(after: { receivedAt: string; id: string } | null, limit: number): Promise<SuggestedMatch[]> {
    const noted = await this.query.noted(after, limit);
    return Promise.all(noted.map((report) => this.compare(report)));
  }

  /** Null when there is no such report to compare. */
  async of(id: string): Promise<SuggestedMatch | null> {
    const noted = await this.query.notedById(id);
    return noted && this.compare(noted);
  }

  private async compare(noted: NotedReport): Promise<SuggestedMatch> {
    return { ...noted, candidates: candidatesAmong(noted, await this.query.around(noted)) };
  }
}
