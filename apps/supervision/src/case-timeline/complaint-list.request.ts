import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { PeriodRequest } from '../monev/period.request.js';
import { caseStatuses, type CaseStatus } from './case-status.js';
import {
  caseChannels,
  caseClassifications,
  caseOrigins,
  type CaseChannel,
  type CaseClassification,
  type CaseOrigin,
} from './case-words.js';

const complaintSorts = ['received', '-received', 'updated', '-updated'] as const;
type ComplaintSort = (typeof complaintSorts)[number];

/** Several values come as `a,b` or as the parameter repeated. */
const several = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : [part])),
  );

const severalNote = 'Several separated by commas';

export class ComplaintListRequest extends PeriodRequest {
  @ApiPropertyOptional({ enum: caseStatuses, isArray: true, description: severalNote })
  @IsOptional()
  @several()
  @IsIn(caseStatuses, { each: true })
  status?: CaseStatus[];

  @ApiPropertyOptional({
    type: [String],
    description: `The participant it counts for, or \`unassigned\` for what counts for nobody of this province. ${severalNote}`,
  })
  @IsOptional()
  @several()
  @IsString({ each: true })
  participant?: string[];

  @ApiPropertyOptional({
    maxLength: 200,
    description: 'Words of the title or the report, all of which must occur, or an id or tracking id',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ enum: caseClassifications, isArray: true, description: severalNote })
  @IsOptional()
  @several()
  @IsIn(caseClassifications, { each: true })
  classification?: CaseClassification[];

  @ApiPropertyOptional({ maxLength: 200, description: 'A category by its word or its code; case does not matter' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  category?: string;

  @ApiPropertyOptional({ enum: caseChannels, isArray: true, description: severalNote })
  @IsOptional()
  @several()
  @IsIn(caseChannels, { each: true })
  channel?: CaseChannel[];

  @ApiPropertyOptional({ enum: caseOrigins, description: 'Known by events, or only from an export' })
  @IsOptional()
  @IsIn(caseOrigins)
  origin?: CaseOrigin;

  @ApiPropertyOptional({
    example: '63.71>63.03',
    description: 'Only what the first passed on to the second as bukan wewenang',
  })
  @IsOptional()
  @Matches(/^[a-z\d.]{1,16}>[a-z\d.]{1,16}$/, { message: 'must be two codes such as 63.71>63.03' })
  handOff?: string;

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'Only what is late: whom it counts for missed a deadline that still runs. Silence is no lateness',
  })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'must be true or false' })
  late = false;

  @ApiPropertyOptional({
    enum: complaintSorts,
    default: '-received',
    description: 'By when it was received or when its newest event happened; with a minus the newest first',
  })
  @IsIn(complaintSorts)
  sort: ComplaintSort = '-received';

  @ApiPropertyOptional({ description: '`next` of the page before, under the same filters and sort' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 25, description: 'Complaints a page' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 25;
}
