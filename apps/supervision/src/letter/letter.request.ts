import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { IsDay, Trimmed } from '#http';
import { letterKinds, type LetterKind } from './letter-kind.js';
import { letterStates, type LetterState } from './letter-state.js';

const longestSubject = 200;
const longestBody = 8_000;
const mostComplaints = 50;

export class LetterListRequest {
  @ApiPropertyOptional({
    enum: letterStates,
    enumName: 'LetterState',
    isArray: true,
    description: 'Several separated by commas',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : [part])),
  )
  @IsIn(letterStates, { each: true })
  state?: LetterState[];

  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Only letters to this participant' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '`next` of the page before' })
  @IsOptional()
  @IsUUID('all', { message: 'is not the next of a page' })
  after?: string;
}

/** What a letter says, as far as somebody chose it. */
class DraftRequest {
  @ApiProperty({
    type: [String],
    maxItems: mostComplaints,
    description: 'Ids of late complaints; none for a general matter',
  })
  @IsArray()
  @ArrayMaxSize(mostComplaints)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  complaints!: string[];

  @ApiPropertyOptional({
    format: 'date',
    description: 'Last day for the answer; default by the working days of the template',
  })
  @IsOptional()
  @IsDay()
  deadline?: string;

  @ApiPropertyOptional({ maxLength: longestSubject, description: 'With placeholders; default that of the template' })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(longestSubject)
  subject?: string;

  @ApiPropertyOptional({ maxLength: longestBody, description: 'With placeholders; default that of the template' })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(longestBody)
  body?: string;
}

export class LetterRequest extends DraftRequest {
  @ApiProperty({ example: '63.71', description: 'The regency that it is for' })
  @IsString()
  @MaxLength(20)
  participant!: string;

  @ApiProperty({ enum: letterKinds, enumName: 'LetterKind' })
  @IsIn(letterKinds)
  kind!: LetterKind;

  @ApiPropertyOptional({ format: 'uuid', description: 'The letter before, which did not help' })
  @IsOptional()
  @IsUUID()
  follows?: string;
}

/** What is written is taken for the version that was read, and no other. */
export class IssueRequest {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Version of the draft that was read' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  basedOn!: number;
}

export class ChangedDraftRequest extends DraftRequest {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Version of the draft that was read' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  basedOn!: number;
}

export class LetterNoteRequest {
  @ApiProperty({ minLength: 1, maxLength: 2_000, description: 'Why' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  note!: string;
}

export class TemplateRequest {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Version that was changed' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  basedOn!: number;

  @ApiProperty({ minLength: 1, maxLength: 100 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name!: string;

  @ApiProperty({ minLength: 1, maxLength: longestSubject, description: 'Perihal, with placeholders' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(longestSubject)
  subject!: string;

  @ApiProperty({ minLength: 1, maxLength: longestBody, description: 'With placeholders such as {instansi}' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(longestBody)
  body!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 60, description: 'Working days for the answer' })
  @IsInt()
  @Min(1)
  @Max(60)
  replyDays!: number;

  @ApiProperty({ minLength: 1, maxLength: 80, example: '400.14.5/{urut}/DISKOMINFO/{tahun}' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  numberFormat!: string;

  @ApiProperty({ minLength: 1, maxLength: 2_000, description: 'Why it is changed' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;
}
