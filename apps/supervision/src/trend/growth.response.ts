import { ApiProperty } from '@nestjs/swagger';
import { FigureBasisResponse } from '../monev/figure-basis.response.js';
import { FreshnessResponse } from '../monev/freshness.response.js';
import { growthDivisions, growthGaps, type GrowthDivision, type GrowthGap } from './growth.js';

export class GrowthResponse {
  @ApiProperty({ type: 'integer', description: 'Complaints of the period' })
  count!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Complaints of the same period a year before; 0 also where data does not reach back that far',
  })
  before!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: '(count − before) ÷ before, so 0.5 is half as many again. Never without the numbers beside it',
  })
  growth!: number | null;

  @ApiProperty({
    enum: growthGaps,
    enumName: 'GrowthGap',
    nullable: true,
    type: String,
    description: 'Why there is no growth; null when there is',
  })
  unknown!: GrowthGap | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Address of the complaints of the period. Secret ones count and are not listed. Null for those without a category',
  })
  cases!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Address of the page that lists them; null where its filters cannot say which',
  })
  page!: string | null;
}

export class GrowthItemResponse extends GrowthResponse {
  @ApiProperty({ description: 'Code of the participant or key of the category; empty for those without a category' })
  key!: string;

  @ApiProperty({ example: 'Kota Banjarmasin', description: 'Of the participant, or the word of the category' })
  name!: string;

  @ApiProperty({ type: FreshnessResponse, nullable: true, description: 'Of a participant: how recent its data is' })
  freshness!: FreshnessResponse | null;
}

class DaysResponse {
  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;
}

export class GrowthListResponse extends FigureBasisResponse {
  @ApiProperty({ enum: growthDivisions, enumName: 'GrowthDivision' })
  by!: GrowthDivision;

  @ApiProperty({ type: DaysResponse, description: 'The period a year before' })
  before!: DaysResponse;

  @ApiProperty({ type: 'integer', description: 'Version of the formula' })
  formulaVersion!: number;

  @ApiProperty({ type: [String], description: 'The formula in Indonesian words, a sentence each' })
  formula!: string[];

  @ApiProperty({ type: GrowthResponse, description: 'Of all participants asked for together' })
  total!: GrowthResponse;

  @ApiProperty({ type: [GrowthItemResponse] })
  items!: GrowthItemResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` for the next page' })
  next!: string | null;
}
