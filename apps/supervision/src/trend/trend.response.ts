import { ApiProperty } from '@nestjs/swagger';
import { FigureBasisResponse } from '../monev/figure-basis.response.js';
import { FreshnessResponse } from '../monev/freshness.response.js';
import { trendDivisions, type TrendDivision } from './trend.js';
import { windowLengths, type WindowLength } from './windows.js';

export class TrendParametersResponse {
  @ApiProperty({ type: 'integer', example: 8, description: 'How many windows before the one that is looked at' })
  recentWindows!: number;

  @ApiProperty({ type: 'integer', example: 364, description: 'So many days back lies the same season: 52 whole weeks' })
  seasonDays!: number;

  @ApiProperty({ type: 'integer', example: 5, description: 'Fewer reports in a window are never a trend' })
  minimumReports!: number;

  @ApiProperty({ example: 0.05, description: 'How many of all trends found may be by chance, at most' })
  falseDiscoveryRate!: number;

  @ApiProperty({ example: 5, description: 'Reports a window by which the season factor is drawn towards 1' })
  seasonWeight!: number;

  @ApiProperty({
    example: 0.3,
    description: 'By what part of itself the rate of a window differs although nothing happened (standard deviation)',
  })
  spread!: number;
}

export class TrendTestResponse {
  @ApiProperty({ type: 'integer', description: 'Counts up when the rule or one of its parameters changes' })
  version!: number;

  @ApiProperty({ type: [String], description: 'The rule in Indonesian words, a sentence each, parameters filled in' })
  rule!: string[];

  @ApiProperty({ type: TrendParametersResponse })
  parameters!: TrendParametersResponse;
}

class YearOnYearResponse {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Reports in the same window 52 weeks before; null where `recentYearAgo` is',
  })
  before!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: '(count − before) ÷ before, so 0.5 is half as many again; null when there is nothing to divide by',
  })
  growth!: number | null;
}

export class TrendResponse {
  @ApiProperty({ type: String, nullable: true, example: '63.71', description: 'Null for the whole scope' })
  participant!: string | null;

  @ApiProperty({ example: 'Kota Banjarmasin', description: 'Of the participant; empty for the whole scope' })
  name!: string;

  @ApiProperty({ type: FreshnessResponse, nullable: true, description: "How recent the participant's data is" })
  freshness!: FreshnessResponse | null;

  @ApiProperty({
    example: 'jalan berlubang',
    description: 'Key of the category: its code, or its word in small letters',
  })
  category!: string;

  @ApiProperty({ example: 'Jalan Berlubang', description: 'The word most often used for it' })
  word!: string;

  @ApiProperty({ type: 'integer', description: 'Reports in the window' })
  count!: number;

  @ApiProperty({ description: 'Reports to expect: mean of the windows before × season factor. Not rounded' })
  expected!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'count ÷ expected; null when none were to be expected' })
  ratio!: number | null;

  @ApiProperty({ description: 'How likely so many or more are if nothing happened, from 0 to 1' })
  pValue!: number;

  @ApiProperty({
    description:
      'p adjusted for the number of topics tested (Benjamini–Hochberg): a trend when it is not above the false discovery rate. 1 below the minimum of reports',
  })
  qValue!: number;

  @ApiProperty({
    minimum: 1,
    description:
      'How the same window a year ago stood against those before it, drawn towards 1 by the few. 1 also where no year ago is known, and where a topic would be no trend without it',
  })
  seasonFactor!: number;

  @ApiProperty({ description: 'Whether data reaches back a year; if not, nothing is known of its season' })
  yearAgoKnown!: boolean;

  @ApiProperty({
    type: 'integer',
    isArray: true,
    description:
      'Reports in the windows before, the oldest first. Empty where a topic would be no trend without seasons: of it nothing more is read',
  })
  recent!: number[];

  @ApiProperty({
    type: 'integer',
    isArray: true,
    nullable: true,
    description:
      'The same windows 52 weeks before, the oldest first; null where `recent` is empty or no year ago is known',
  })
  recentYearAgo!: number[] | null;

  @ApiProperty({ type: YearOnYearResponse })
  yearOnYear!: YearOnYearResponse;

  @ApiProperty({ description: 'Whether the rule calls it a trend' })
  isTrend!: boolean;

  @ApiProperty({ description: 'Address of the reports in the window. Secret ones count and are not listed' })
  cases!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Address of the page that lists them; null for a scope' })
  page!: string | null;
}

class UntestedParticipantResponse {
  @ApiProperty({ example: '63.71' })
  participant!: string;

  @ApiProperty({ example: 'Kota Banjarmasin' })
  name!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'First day of the month of its first report; null without any',
  })
  since!: string | null;
}

export class TrendListResponse extends FigureBasisResponse {
  @ApiProperty({ enum: windowLengths, description: 'Days in the window, which ends on `to`' })
  window!: WindowLength;

  @ApiProperty({ enum: trendDivisions, enumName: 'TrendDivision' })
  by!: TrendDivision;

  @ApiProperty({ type: TrendTestResponse, description: 'By what rule' })
  test!: TrendTestResponse;

  @ApiProperty({ type: 'integer', description: 'How many topics of the scope were tested; all of them adjust q' })
  tested!: number;

  @ApiProperty({ type: 'integer', description: 'How many of them are trends, whichever participant is asked for' })
  trends!: number;

  @ApiProperty({
    type: [UntestedParticipantResponse],
    description:
      'Participants whose data does not reach back through the windows before: they have no past to compare, and are not counted',
  })
  untested!: UntestedParticipantResponse[];

  @ApiProperty({ type: [TrendResponse], description: 'Trends; with `all` every topic tested' })
  items!: TrendResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` for the next page' })
  next!: string | null;
}
