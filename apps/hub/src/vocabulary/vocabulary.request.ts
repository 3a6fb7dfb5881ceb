import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBooleanString,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { WordKind } from './vocabulary.js';

const participantCode = /^(national|\d{2}(\.\d{2})?)$/;
const aCode = { message: 'must be national or a Kemendagri code such as 63.71' };

/** What one word of one participant stands for. */
export class MappingRequest {
  @Matches(participantCode, aCode)
  participant!: string;

  @IsIn(['category', 'office'])
  kind!: WordKind;

  /** The participant's own word. Case, blanks and punctuation make no difference. */
  @IsString()
  @Length(1, 200)
  word!: string;

  /** Code of the category, office or, for an office word, participant; null takes the mapping back. */
  @ValidateIf((request: MappingRequest) => request.code !== null)
  @IsString()
  @Length(1, 64)
  code!: string | null;
}

export class MapWordsRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => MappingRequest)
  mappings!: MappingRequest[];

  /** Who decided, for the history. Default `operator`. */
  @IsOptional()
  @Matches(/^[^\p{Cc}\p{Cs}]{1,100}$/u, { message: 'must be 1 to 100 characters without line ends' })
  decidedBy?: string;
}

export class WordsOfRequest {
  /** Only this participant's words. */
  @IsOptional()
  @Matches(participantCode, aCode)
  participant?: string;

  /** Only words of this kind. */
  @IsOptional()
  @IsIn(['category', 'office'])
  kind?: WordKind;
}

export class MappingsOfRequest extends WordsOfRequest {
  /** With `true`, decisions that were replaced are listed too. */
  @IsOptional()
  @IsBooleanString()
  history?: string;
}

export class CategoriesAtRequest {
  /** The day as of which categories are listed. Default today. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { message: 'must be a day such as 2026-01-31' })
  at?: string;
}

export class OfficesOfRequest {
  @Matches(participantCode, aCode)
  participant!: string;
}
