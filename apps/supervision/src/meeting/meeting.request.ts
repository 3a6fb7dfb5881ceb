import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { dateBases, type DateBasis } from '../monev/figures.js';
import { commitmentStates, type CommitmentState } from './commitment.js';
import { lineKinds, meetingStates, type LineKind, type MeetingState } from './meeting-step.js';
import { IsDay, IsInstant, IsWritten } from '#http';

const longestText = 2_000;
const longestName = 200;
const largestNumber = 2_147_483_647;

export class MeetingListRequest {
  @ApiPropertyOptional({ enum: meetingStates, enumName: 'MeetingState' })
  @IsOptional()
  @IsIn(meetingStates)
  state?: MeetingState;

  @ApiPropertyOptional({ format: 'date', description: 'Only meetings that take place on this day or later' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Only meetings that take place on this day or earlier' })
  @IsOptional()
  @IsDay()
  to?: string;
}

class PlaceRequest {
  @ApiProperty({ format: 'date-time', example: '2026-07-06T09:00:00+08:00', description: 'With its offset' })
  @IsInstant()
  scheduledAt!: string;

  @ApiProperty({ maxLength: longestName, example: 'Ruang rapat Diskominfo' })
  @IsWritten(longestName)
  place!: string;
}

export class MeetingRequest extends PlaceRequest {
  @ApiProperty({ format: 'date', description: 'First day of the period that the meeting looks at' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'Last day of the period' })
  @IsDay()
  to!: string;

  @ApiPropertyOptional({ enum: dateBases, enumName: 'DateBasis', default: 'received' })
  @IsIn(dateBases)
  dateBasis: DateBasis = 'received';

  @ApiPropertyOptional({
    type: [String],
    example: ['63', '63.71'],
    description: 'Codes of who takes part; the province and every regency when left out',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  participants?: string[];
}

export class RescheduleRequest extends PlaceRequest {
  @ApiProperty({ maxLength: longestText })
  @IsWritten(longestText)
  reason!: string;
}

export class ReasonRequest {
  @ApiProperty({ maxLength: longestText })
  @IsWritten(longestText)
  reason!: string;
}

export class LineRequest {
  @ApiProperty({ enum: lineKinds, enumName: 'LineKind' })
  @IsIn(lineKinds)
  kind!: LineKind;

  @ApiProperty({ maxLength: 20, example: '63.71', description: 'Whose part of the meeting it is' })
  @IsString()
  @MaxLength(20)
  participant!: string;

  @ApiProperty({ maxLength: longestText })
  @IsWritten(longestText)
  text!: string;

  @ApiPropertyOptional({
    type: [String],
    description: 'Of an item or a finding: complaints that show it; never secret ones',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  @Matches(/^\S{1,100}$/, { each: true, message: 'must be ids of complaints' })
  complaintIds?: string[];

  @ApiPropertyOptional({ maxLength: longestName, description: 'Of a commitment: which office or function sees to it' })
  @IsOptional()
  @IsWritten(longestName)
  owner?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Of a commitment: its last day' })
  @IsOptional()
  @IsDay()
  due?: string;
}

class AttendeeRequest {
  @ApiProperty({ maxLength: longestName })
  @IsWritten(longestName)
  name!: string;

  @ApiProperty({ maxLength: longestName, example: 'Kepala Bidang IKP' })
  @IsWritten(longestName)
  function!: string;

  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Left out for whoever belongs to none' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;
}

export class AttendanceRequest {
  @ApiProperty({
    type: [AttendeeRequest],
    maxItems: 200,
    description: 'Everybody: it takes the place of the list before',
  })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AttendeeRequest)
  people!: AttendeeRequest[];
}

export class AddendumRequest extends ReasonRequest {
  @ApiProperty({ maxLength: longestText, description: 'What holds instead, or besides' })
  @IsWritten(longestText)
  text!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 20,
    example: '63.71',
    description: 'Whom alone it concerns: it is then in their extract. Absent or null: the meeting as a whole',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string | null;
}

export class CommitmentListRequest {
  @ApiPropertyOptional({ maxLength: 20, example: '63.71' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;

  @ApiPropertyOptional({ enum: commitmentStates, enumName: 'CommitmentState' })
  @IsOptional()
  @IsIn(commitmentStates)
  state?: CommitmentState;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'Number of the meeting' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(largestNumber)
  meeting?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: '`next` of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(largestNumber)
  after?: number;
}

/** What a person can say of a commitment; it is carried by a request of its own. */
const saidKinds = ['reported', 'confirmed', 'returned', 'dropped'] as const;

export class CommitmentReportRequest {
  @ApiProperty({ enum: saidKinds, description: '`reported` is said by whoever promised, all else by the province' })
  @IsIn(saidKinds)
  kind!: (typeof saidKinds)[number];

  @ApiProperty({ maxLength: longestText, description: 'What was done, the evidence, or the reason' })
  @IsWritten(longestText)
  text!: string;
}

export class CarryRequest {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Number of the meeting that goes on with it' })
  @IsInt()
  @Min(1)
  @Max(largestNumber)
  meeting!: number;

  @ApiProperty({ format: 'date', description: 'Its new last day' })
  @IsDay()
  due!: string;

  @ApiProperty({ maxLength: longestText, description: 'Why it was not done' })
  @IsWritten(longestText)
  reason!: string;
}
