import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';
import { caseClassifications } from '../case-timeline/case-words.js';
import { FigureBasisResponse } from '../monev/figure-basis.response.js';
import { dateBases, scopes, type DateBasis, type Scope } from '../monev/figures.js';
import { freshnessStates, type FreshnessState } from '../monev/freshness.js';
import { FigureCaseResponse, IndicatorResponse } from '../monev/indicator.response.js';
import { indicatorNames, type IndicatorName } from '../monev/indicators.js';
import { rankedIndicators } from './formula.js';
import { publicationStates, type PublicationState } from './publication.repository.js';

export class WeightResponse {
  @ApiProperty({ enum: rankedIndicators })
  indicator!: IndicatorName;

  @ApiProperty({ minimum: 0 })
  weight!: number;

  @ApiPropertyOptional({ description: 'Of an indicator in days: so many, or more, give no points' })
  worst?: number;
}

export class FormulaResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: 'integer' })
  minimumComplaints!: number;

  @ApiProperty({ type: [WeightResponse] })
  weights!: readonly WeightResponse[];

  @ApiProperty()
  recordedBy!: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;
}

export class FormulaListResponse {
  @ApiProperty({ type: [FormulaResponse], description: 'The youngest first' })
  items!: FormulaResponse[];
}

class ScorePartResponse {
  @ApiProperty({ enum: indicatorNames, enumName: 'IndicatorName' })
  indicator!: IndicatorName;

  @ApiProperty()
  weight!: number;

  @ApiProperty({ type: Number, nullable: true })
  value!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: 1,
    description: 'Null where the indicator has no value: its weight is left out',
  })
  points!: number | null;
}

class MixResponse {
  @ApiProperty({ enum: [...caseClassifications, ''], description: 'Empty for complaints that nobody classified' })
  classification!: string;

  @ApiProperty({ type: 'integer' })
  complaints!: number;
}

export class RankedParticipantResponse {
  @ApiProperty({ example: '63.71' })
  participant!: string;

  @ApiProperty({ example: 'Kota Banjarmasin' })
  name!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Equal scores share one; null for whoever has none' })
  rank!: number | null;

  @ApiProperty({ type: String, enum: ['too-few-complaints', 'no-indicator-known'], nullable: true })
  unranked!: 'too-few-complaints' | 'no-indicator-known' | null;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 100, description: 'Not rounded' })
  score!: number | null;

  @ApiProperty({ type: [ScorePartResponse] })
  parts!: readonly ScorePartResponse[];

  @ApiProperty({ type: 'integer' })
  received!: number;

  @ApiProperty({ enum: freshnessStates, enumName: 'FreshnessState', description: '`basi` is stale, not bad' })
  freshness!: FreshnessState;

  @ApiProperty({
    type: [MixResponse],
    nullable: true,
    description: 'What it had to handle: nobody is compared without it being seen. Null for periods that cut a month',
  })
  mix!: MixResponse[] | null;

  @ApiProperty({ type: [IndicatorResponse], description: 'Every figure, with the address of its cases' })
  indicators!: IndicatorResponse[];
}

export class RankingResponse extends FigureBasisResponse {
  @ApiProperty({ type: FormulaResponse })
  formula!: FormulaResponse;

  @ApiProperty({ type: [RankedParticipantResponse], description: 'The best first, those without a rank last' })
  ranking!: RankedParticipantResponse[];
}

class PublicationResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ description: 'SHA-256 of the canonical JSON (RFC 8785) of the ranking, in hex' })
  sha256!: string;

  @ApiProperty({ enum: publicationStates, enumName: 'PublicationState' })
  state!: PublicationState;

  @ApiProperty({ description: 'Who proposed it' })
  proposedBy!: string;

  @ApiProperty({ format: 'date-time' })
  proposedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who published or declined it; null while nobody has' })
  decidedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was declined, or what was said with it' })
  reason!: string | null;
}

class PublicationSummaryResponse extends PublicationResponse {
  @ApiProperty({ enum: scopes, enumName: 'Scope' })
  scope!: Scope;

  @ApiProperty({ enum: dateBases, enumName: 'DateBasis' })
  dateBasis!: DateBasis;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day; null when it is open' })
  from!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day; null when it is open' })
  to!: string | null;

  @ApiProperty({ type: 'integer', description: 'Version of the formula' })
  formulaVersion!: number;
}

export class PublicationListResponse {
  @ApiProperty({ type: [PublicationSummaryResponse], description: 'The youngest first' })
  items!: PublicationSummaryResponse[];
}

export class PublishedRankingResponse extends PublicationResponse {
  @ApiProperty({ description: 'Whether the person asking may publish or decline it' })
  mayDecide!: boolean;

  @ApiProperty({ type: RankingResponse, description: 'As it was published; it never changes' })
  ranking!: RankingResponse;
}

class DeviationResponse {
  @ApiProperty()
  participant!: string;

  @ApiProperty({ enum: indicatorNames, enumName: 'IndicatorName' })
  indicator!: IndicatorName;

  @ApiProperty({ type: Number, nullable: true })
  published!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  recounted!: number | null;
}

export class RecountResponse {
  @ApiProperty({ description: 'Whether every figure counted again is the one published' })
  same!: boolean;

  @ApiProperty({ type: 'integer', description: 'Complaints that were read again from their entries up to the cut-off' })
  complaints!: number;

  @ApiProperty({ description: 'Whether the published text still has the hash it was published with' })
  unchanged!: boolean;

  @ApiProperty({ description: 'Whether deadlines are counted by the same calendar as when it was published' })
  sameCalendar!: boolean;

  @ApiProperty({ type: [DeviationResponse] })
  deviations!: DeviationResponse[];
}

export const sides = ['entered', 'left', 'gained', 'lost'] as const;
export type Side = (typeof sides)[number];

class MovedCaseResponse extends FigureCaseResponse {
  @ApiProperty({
    enum: sides,
    description:
      '`entered` or `left` the cases that are counted; `gained` or `lost` for the numerator while counted in both',
  })
  side!: Side;

  @ApiProperty({ description: 'Whether it is in the numerator, in the period in which it counts' })
  inNumerator!: boolean;
}

class SideCountResponse {
  @ApiProperty({ type: 'integer' })
  numerator!: number;

  @ApiProperty({ type: 'integer' })
  denominator!: number;
}

export class MoveResponse {
  @ApiProperty({ enum: indicatorNames, enumName: 'IndicatorName' })
  indicator!: IndicatorName;

  @ApiProperty()
  participant!: string;

  @ApiProperty({ type: IndicatorResponse })
  before!: IndicatorResponse;

  @ApiProperty({ type: IndicatorResponse })
  after!: IndicatorResponse;

  @ApiProperty({ type: SideCountResponse, description: 'Cases that count in the later period only' })
  entered!: SideCountResponse;

  @ApiProperty({ type: SideCountResponse, description: 'Cases that count in the earlier period only' })
  left!: SideCountResponse;

  @ApiProperty({ type: [MovedCaseResponse], description: 'Case by case; secret ones are not listed' })
  cases!: MovedCaseResponse[];

  @ApiProperty({ type: 'integer', description: 'Cases that moved and are not listed: secret, or beyond the limit' })
  unlisted!: number;
}

class OpenCaseResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: caseStatuses })
  status!: CaseStatus;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Its last day in time' })
  dueDay!: string | null;

  @ApiProperty({ description: 'What the score changes by if it is answered and closed today' })
  ifClosed!: number;

  @ApiProperty({ description: 'What the score changes by if it is left until the period ends' })
  ifLeft!: number;
}

export class ForecastResponse extends FigureBasisResponse {
  @ApiProperty({ type: FormulaResponse })
  formula!: FormulaResponse;

  @ApiProperty()
  participant!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'The score, if it were given today' })
  today!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The rank, if it were given today' })
  rank!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'The score if every open case were closed today' })
  best!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The score if every open case were left until the period ends',
  })
  worst!: number | null;

  @ApiProperty({ type: 'integer', description: 'Cases of the running semester that are open' })
  open!: number;

  @ApiProperty({ type: [OpenCaseResponse], description: 'The twenty that move the score most; secret ones without id' })
  cases!: OpenCaseResponse[];
}
