import { ApiProperty } from '@nestjs/swagger';
import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';

class SimilarityResponse {
  @ApiProperty({ description: '0 to 1, of all parts together' })
  score!: number;

  @ApiProperty({ description: '0 to 1: how much the words have in common' })
  text!: number;

  @ApiProperty({ type: Number, nullable: true, description: '0 to 1; null when one of them names no place' })
  place!: number | null;

  @ApiProperty({ description: 'Days between the two' })
  daysApart!: number;
}

class ComparedReportResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  trackingId!: string | null;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  body!: string;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;

  @ApiProperty({ enum: caseStatuses, enumName: 'CaseStatus' })
  status!: CaseStatus;

  @ApiProperty({ type: String, nullable: true, description: 'Participant it counts for' })
  countsFor!: string | null;
}

export class CandidateResponse extends ComparedReportResponse {
  @ApiProperty({ type: SimilarityResponse })
  similarity!: SimilarityResponse;
}

/** A report that was noted on paper, with what the national platform has that may be the same. */
export class MatchResponse extends ComparedReportResponse {
  @ApiProperty({ description: 'The officer who says when it was received' })
  notedBy!: string;

  @ApiProperty({ format: 'date-time' })
  enteredAt!: string;

  @ApiProperty({ type: [CandidateResponse], description: 'The likeliest first; a person decides' })
  candidates!: CandidateResponse[];
}

export class MatchListResponse {
  @ApiProperty({ type: [MatchResponse] })
  items!: MatchResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` for the next page' })
  next!: string | null;
}
