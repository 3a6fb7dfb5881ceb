import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageRequest } from '../complaint/page.request.js';
import { messageStates, type MessageState } from './parked-message.js';

export class ParkedPageRequest extends PageRequest {
  @ApiPropertyOptional({ enum: messageStates, description: 'Default: messages of every state' })
  @IsOptional()
  @IsIn(messageStates)
  state?: MessageState;

  @ApiPropertyOptional({ example: 'INVALID_EVENT' })
  @IsOptional()
  @IsString()
  @Length(1, 64)
  cause?: string;

  @ApiPropertyOptional({ example: '63.71' })
  @IsOptional()
  @IsString()
  @Length(1, 16)
  participant?: string;
}

/** Chooses among open messages. An empty filter is all of them. */
export class RedriveFilterRequest {
  @ApiPropertyOptional({ example: 'UNKNOWN_PARTICIPANT' })
  @IsOptional()
  @IsString()
  @Length(1, 64)
  cause?: string;

  @ApiPropertyOptional({ description: 'Whose in-topic they came by', example: '63.71' })
  @IsOptional()
  @IsString()
  @Length(1, 16)
  participant?: string;

  @ApiPropertyOptional({ type: [Number], description: 'Ids of parked messages' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @IsInt({ each: true })
  @Min(1, { each: true })
  ids?: number[];
}

export class RedrivePreviewRequest {
  @ApiPropertyOptional({ type: RedriveFilterRequest, description: 'Default: all open messages' })
  @ValidateNested()
  @Type(() => RedriveFilterRequest)
  filter = new RedriveFilterRequest();
}

export class RedriveRequest extends RedrivePreviewRequest {
  @ApiPropertyOptional({ type: 'integer', default: 10, description: 'Records a second at most' })
  @IsInt()
  @Min(1)
  @Max(1_000)
  rate = 10;

  @ApiPropertyOptional({
    type: Boolean,
    default: true,
    description: 'Only the first of them, and the answer waits for its outcome',
  })
  @IsBoolean()
  canary = true;
}

export class GiveUpRequest {
  /** Why nobody has to do anything about it any more. */
  @IsString()
  @Length(1, 500)
  reason!: string;
}
