import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ComplaintListRequest } from '../case-timeline/complaint-list.request.js';
import { ClockListRequest } from '../clock/clock-list.request.js';
import { JointHandlingListRequest } from '../joint-handling/joint-handling.request.js';
import { LetterListRequest } from '../letter/letter.request.js';
import { CommitmentListRequest } from '../meeting/meeting.request.js';
import { IndicatorCasesRequest } from '../monev/indicator.request.js';
import { indicatorNames, type IndicatorName } from '../monev/indicators.js';
import { MonthsRequest } from '../monev/months.request.js';
import { OverviewRequest } from '../monev/overview.request.js';
import { SignCasesRequest } from '../quality/sign.request.js';
import { MoveRequest, RankingRequest } from '../ranking/ranking.request.js';
import { RecapRowsRequest } from '../recap/recap.request.js';
import { ReviewedCasesRequest } from '../review/review.request.js';
import { GrowthRequest } from '../trend/growth.request.js';
import { TrendRequest } from '../trend/trend.request.js';
import { overviewSorts, type OverviewSort } from './overview-order.mapper.js';

/** What turns pages: a file has none. */
const paging = ['after', 'limit'] as const;

export class ComplaintsExportRequest extends OmitType(ComplaintListRequest, paging) {}
export class ClocksExportRequest extends OmitType(ClockListRequest, paging) {}
export class IndicatorCasesExportRequest extends OmitType(IndicatorCasesRequest, paging) {}
export class SignCasesExportRequest extends OmitType(SignCasesRequest, paging) {}
export class TrendsExportRequest extends OmitType(TrendRequest, paging) {}
export class GrowthExportRequest extends OmitType(GrowthRequest, paging) {}
export class RecapRowsExportRequest extends OmitType(RecapRowsRequest, paging) {}
export class LettersExportRequest extends OmitType(LetterListRequest, ['after']) {}
export class CommitmentsExportRequest extends OmitType(CommitmentListRequest, ['after']) {}
export class MovedCasesExportRequest extends OmitType(MoveRequest, ['limit']) {}

/** Of a table that has no filters. */
export class WholeTableRequest {}

/** Of a table of something that has a number of its own. */
export class NumberedTableRequest {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 2_147_483_647 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  id!: number;
}

/** Of the cases of a closed round; a leader asks for those of their own regency. */
export class ReviewCasesExportRequest extends IntersectionType(NumberedTableRequest, ReviewedCasesRequest) {}
/** Not of one complaint: a page of a secret one lists what no file holds. */
export class JointHandlingsExportRequest extends OmitType(JointHandlingListRequest, ['complaint']) {}

/** Of everybody in a scope, or of one. */
export class MonthsExportRequest extends MonthsRequest {
  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Only months of this participant' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;
}

export class OverviewExportRequest extends OmitType(OverviewRequest, ['topics']) {
  @ApiPropertyOptional({ enum: indicatorNames, enumName: 'IndicatorName', description: 'One more column' })
  @IsOptional()
  @IsIn(indicatorNames)
  indicator?: IndicatorName;

  @ApiPropertyOptional({
    enum: overviewSorts,
    enumName: 'OverviewSort',
    description: 'As the page sorts; default codes',
  })
  @IsOptional()
  @IsIn(overviewSorts)
  sort?: OverviewSort;
}

/** The periods of a move, and by which formula both are ranked. */
export class ScoreShiftsExportRequest extends IntersectionType(
  OmitType(MoveRequest, ['indicator', 'limit']),
  PickType(RankingRequest, ['formula']),
) {}
