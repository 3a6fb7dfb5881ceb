import { ApiProperty } from '@nestjs/swagger';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { commitmentStates, reportKinds, type CommitmentState, type ReportKind } from './commitment.js';

class CommitmentReportResponse {
  @ApiProperty({ enum: reportKinds, enumName: 'ReportKind' })
  kind!: ReportKind;

  @ApiProperty({ description: 'What was done, the evidence, or the reason' })
  text!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ type: ParticipantReferenceResponse, nullable: true, description: 'Whom that person belongs to' })
  participant!: ParticipantReferenceResponse | null;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Number of the meeting that goes on with it' })
  carriedTo!: number | null;
}

export class CommitmentResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ type: 'integer', description: 'Number of the meeting in which it was promised' })
  meeting!: number;

  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty()
  text!: string;

  @ApiProperty({ description: 'Which office or function sees to it' })
  owner!: string;

  @ApiProperty({ format: 'date', description: 'Its last day' })
  due!: string;

  @ApiProperty({ enum: commitmentStates, enumName: 'CommitmentState' })
  state!: CommitmentState;

  @ApiProperty({ description: 'Whoever promised says that it is done, and the province did not answer yet' })
  isWaiting!: boolean;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The commitment that this one goes on with' })
  carriedFrom!: number | null;

  @ApiProperty({ type: [CommitmentReportResponse], description: 'In the order in which they were said' })
  reports!: CommitmentReportResponse[];
}

export class CommitmentListResponse {
  @ApiProperty({ type: [CommitmentResponse], description: 'The youngest first' })
  items!: CommitmentResponse[];

  @ApiProperty({ type: 'integer', nullable: true, description: '`after` of the next page; null on the last' })
  next!: number | null;
}
