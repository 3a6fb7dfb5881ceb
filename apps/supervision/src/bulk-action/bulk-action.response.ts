import { ApiProperty } from '@nestjs/swagger';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { leftOutReasons, type LeftOutReason } from './left-out-reason.js';

export class BulkPartResponse {
  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: [String], description: 'Ids of the complaints in it, those that are late the longest first' })
  complaints!: string[];

  @ApiProperty({ type: String, nullable: true, description: 'Of a letter, with its placeholders' })
  subject!: string | null;
}

export class LeftOutResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: ParticipantReferenceResponse, nullable: true, description: 'Whom it counts for' })
  participant!: ParticipantReferenceResponse | null;

  @ApiProperty({ enum: leftOutReasons, enumName: 'LeftOutReason', description: 'The first that holds' })
  reason!: LeftOutReason;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The letter that names it already' })
  letter!: string | null;
}

class BulkMeetingResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ format: 'date-time' })
  scheduledAt!: string;

  @ApiProperty()
  place!: string;
}

/** What would happen. Every chosen complaint is in one part, or left out for one reason. */
export class BulkPreviewResponse {
  @ApiProperty({ format: 'uuid', description: 'To be handed back with the run' })
  key!: string;

  @ApiProperty({ description: 'SHA-256 of what would be written, to be handed back with the run' })
  digest!: string;

  @ApiProperty({ type: 'integer', description: 'How many complaints were chosen' })
  chosen!: number;

  @ApiProperty({ type: [BulkPartResponse], description: 'What would be written: a letter or an item each' })
  parts!: BulkPartResponse[];

  @ApiProperty({ type: [LeftOutResponse] })
  leftOut!: LeftOutResponse[];

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day for the answers to letters' })
  deadline!: string | null;

  @ApiProperty({ type: BulkMeetingResponse, nullable: true, description: 'The one that is not over' })
  meeting!: BulkMeetingResponse | null;
}

class BulkWrittenResponse {
  @ApiProperty({ description: 'Of the letter, or the number of the meeting' })
  id!: string;

  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: [String] })
  complaints!: string[];
}

export class BulkActionResponse {
  @ApiProperty({ format: 'uuid' })
  key!: string;

  @ApiProperty({ enum: ['letters', 'agenda'] })
  action!: 'letters' | 'agenda';

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: [BulkWrittenResponse] })
  written!: BulkWrittenResponse[];

  @ApiProperty({ type: [LeftOutResponse] })
  leftOut!: LeftOutResponse[];
}
