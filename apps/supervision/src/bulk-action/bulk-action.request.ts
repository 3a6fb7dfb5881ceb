import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { ComplaintListRequest } from '../case-timeline/complaint-list.request.js';
import { IsDay, IsWritten } from '#http';
import { mostChosen } from './bulk-selection.js';

/** Complaints that somebody chose: by their ids, or all that the list shows under a filter. Exactly one of them. */
class ChoiceRequest {
  @ApiPropertyOptional({ type: [String], maxItems: mostChosen, description: 'Ids of complaints' })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(mostChosen)
  @Matches(/^\S{1,100}$/, { each: true, message: 'must be ids of complaints' })
  ids?: string[];

  @ApiPropertyOptional({
    type: ComplaintListRequest,
    description: `As the list of complaints takes it; it may leave ${mostChosen} at most`,
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ComplaintListRequest)
  filter?: ComplaintListRequest;
}

/** What a preview gave along. */
class RunRequest {
  @ApiProperty({ format: 'uuid', description: 'Of the preview; sent twice, it is done once' })
  @IsUUID()
  key!: string;

  @ApiProperty({ description: 'Of the preview: what it showed is written, or nothing' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'must be the digest of a preview' })
  digest!: string;
}

export class BulkLettersRequest extends ChoiceRequest {
  @ApiPropertyOptional({
    format: 'date',
    description: 'Last day for the answers; default by the working days of the template',
  })
  @IsOptional()
  @IsDay()
  deadline?: string;
}

export class BulkLettersRunRequest extends IntersectionType(BulkLettersRequest, RunRequest) {}

export class BulkAgendaRequest extends ChoiceRequest {
  @ApiProperty({ minLength: 1, maxLength: 2_000, description: 'What is to be talked about' })
  @IsWritten(2_000)
  text!: string;
}

export class BulkAgendaRunRequest extends IntersectionType(BulkAgendaRequest, RunRequest) {}
