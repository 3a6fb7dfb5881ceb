import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsDay, IsWritten } from '#http';

const longestText = 2_000;

const jointStates = ['open', 'closed'] as const;
type JointState = (typeof jointStates)[number];

export class JointHandlingListRequest {
  @ApiPropertyOptional({ enum: jointStates, enumName: 'JointState' })
  @IsOptional()
  @IsIn(jointStates)
  state?: JointState;

  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Only those in which this one takes part' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;

  @ApiPropertyOptional({ maxLength: 100, description: 'Only of this complaint; else never of secret ones' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  complaint?: string;
}

class TeamRequest {
  @ApiProperty({ maxLength: 20, example: '63.71' })
  @IsString()
  @MaxLength(20)
  lead!: string;

  @ApiProperty({ type: [String], example: ['63.03'], description: 'Who takes part besides the lead; at least one' })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  members!: string[];

  @ApiProperty({ maxLength: longestText, description: 'What is to be reached together' })
  @IsWritten(longestText)
  aim!: string;
}

export class JointHandlingRequest extends TeamRequest {
  @ApiProperty({ maxLength: 100 })
  @Matches(/^\S{1,100}$/, { message: 'must be the id of a complaint' })
  complaintId!: string;
}

export class ChangeTeamRequest extends TeamRequest {
  @ApiProperty({ maxLength: longestText })
  @IsWritten(longestText)
  reason!: string;
}

export class JointTaskRequest {
  @ApiProperty({ maxLength: 20, example: '63.03', description: 'Who does it: one of the team' })
  @IsString()
  @MaxLength(20)
  participant!: string;

  @ApiProperty({ maxLength: longestText })
  @IsWritten(longestText)
  text!: string;

  @ApiProperty({ format: 'date', description: 'Its last day' })
  @IsDay()
  due!: string;
}

export class JointTextRequest {
  @ApiProperty({ maxLength: longestText })
  @IsWritten(longestText)
  text!: string;
}
