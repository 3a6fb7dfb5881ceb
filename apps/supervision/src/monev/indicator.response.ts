import { ApiProperty } from '@nestjs/swagger';
import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';
import { FigureBasisResponse } from './figure-basis.response.js';
import { FreshnessResponse } from './freshness.response.js';
import { divisions, indicatorParts, type Division, type IndicatorPart } from './indicator.request.js';
import { indicatorNames, indicatorUnits, type IndicatorName, type IndicatorUnit } from './indicators.js';

export class IndicatorDefinitionResponse {
  @ApiProperty({ enum: indicatorNames, enumName: 'IndicatorName' })
  indicator!: IndicatorName;

  @ApiProperty({ example: '% selesai' })
  label!: string;

  @ApiProperty({ description: 'How it is computed, in words', example: 'selesai ÷ laporan masuk' })
  formula!: string;

  @ApiProperty({ enum: indicatorUnits, enumName: 'IndicatorUnit', description: 'Shares are from 0 to 1, not rounded' })
  unit!: IndicatorUnit;

  @ApiProperty({ enum: ['higher', 'lower'], nullable: true, type: String, description: 'What is good' })
  better!: 'higher' | 'lower' | null;
}

export class IntervalResponse {
  @ApiProperty({ minimum: 0, maximum: 1 })
  low!: number;

  @ApiProperty({ minimum: 0, maximum: 1 })
  high!: number;
}

export class IndicatorResponse {
  @ApiProperty({ enum: indicatorNames, enumName: 'IndicatorName' })
  indicator!: IndicatorName;

  @ApiProperty({ type: Number, nullable: true, description: 'Null when nothing divides, or nobody knows' })
  value!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  numerator!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  denominator!: number | null;

  @ApiProperty({ type: IntervalResponse, nullable: true, description: "Of a share: Wilson's interval at 95 %" })
  interval!: IntervalResponse | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Address of the cases of the numerator; `part=denominator` gives those below the line. Null without cases',
  })
  cases!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Address of the page that lists the same cases; null where its filters cannot say which',
  })
  page!: string | null;
}

export class IndicatorGroupResponse {
  @ApiProperty({ description: 'Code of the participant, or value of the dimension; empty for cases without one' })
  key!: string;

  @ApiProperty({ example: 'Kota Banjarmasin' })
  name!: string;

  @ApiProperty({ type: FreshnessResponse, nullable: true, description: 'Of a participant: how recent its data is' })
  freshness!: FreshnessResponse | null;

  @ApiProperty({ type: [IndicatorResponse] })
  indicators!: IndicatorResponse[];
}

export class IndicatorListResponse extends FigureBasisResponse {
  @ApiProperty({ enum: divisions, enumName: 'Division' })
  by!: Division;

  @ApiProperty({ type: [IndicatorDefinitionResponse], description: 'Of the indicators below, in their order' })
  definitions!: IndicatorDefinitionResponse[];

  @ApiProperty({ type: [IndicatorResponse], description: 'Over the whole scope' })
  totals!: IndicatorResponse[];

  @ApiProperty({ type: [IndicatorGroupResponse] })
  groups!: IndicatorGroupResponse[];
}

export class FigureCaseResponse {
  @ApiProperty({ example: '63.71-2026-000123' })
  id!: string;

  @ApiProperty({ example: '63.71' })
  participant!: string;

  @ApiProperty({ enum: caseStatuses })
  status!: CaseStatus;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  receivedDay!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  closedDay!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Days to the first follow-up, not rounded' })
  daysSinceReceipt!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  daysSinceDisposition!: number | null;

  @ApiProperty()
  closedBySystem!: boolean;

  @ApiProperty({ description: 'At least once' })
  reopened!: boolean;

  @ApiProperty({ type: 'integer', nullable: true })
  rating!: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Of an open one: its last day in time' })
  dueDay!: string | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Of a closed one: whether in time' })
  onTime!: boolean | null;
}

export class IndicatorCasesResponse extends FigureBasisResponse {
  @ApiProperty({ enum: indicatorNames, enumName: 'IndicatorName' })
  indicator!: IndicatorName;

  @ApiProperty({ enum: indicatorParts, enumName: 'IndicatorPart' })
  part!: IndicatorPart;

  @ApiProperty({ type: [FigureCaseResponse], description: 'In the order of their ids' })
  items!: FigureCaseResponse[];

  @ApiProperty({ type: 'integer', description: 'How many of this page are secret: they count, and are not listed' })
  withheld!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` for the next page' })
  next!: string | null;
}
