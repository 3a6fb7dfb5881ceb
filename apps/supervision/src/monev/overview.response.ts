import { ApiProperty } from '@nestjs/swagger';
import { dateBases, scopes, type DateBasis, type Scope } from './figures.js';
import { StatusCountsResponse } from '../case-timeline/status-counts.response.js';
import { FreshnessResponse, RebuildProgressResponse } from './freshness.response.js';

export class CountsResponse extends StatusCountsResponse {
  @ApiProperty({ type: 'integer', description: 'All complaints: the sum of the six statuses' })
  received!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: 1,
    description: '(selesai + diproses) / received, from 0 to 1, not rounded; null when nothing was received',
  })
  followedUpShare!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: 1,
    description: 'selesai / received, from 0 to 1, not rounded; null when nothing was received',
  })
  completedShare!: number | null;
}

export class TileResponse {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'From west to east' })
  column!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'From north to south; hexagons of odd rows lie half a width further east',
  })
  row!: number;
}

export class ParticipantFiguresResponse {
  @ApiProperty({ description: 'Kemendagri code as text', example: '63.71' })
  code!: string;

  @ApiProperty({ description: 'The name people use', example: 'Kota Banjarmasin' })
  name!: string;

  @ApiProperty({ enum: ['province', 'regency'], description: 'The provincial government or a kabupaten/kota' })
  kind!: 'province' | 'regency';

  @ApiProperty({ description: 'As it stands on the map', example: 'Banjarmasin' })
  shortName!: string;

  @ApiProperty({
    type: TileResponse,
    nullable: true,
    description: 'Where its hexagon lies on the tile map; null for the provincial government, which has none',
  })
  tile!: TileResponse | null;

  @ApiProperty({ type: CountsResponse, description: 'The complaints that count for this participant' })
  counts!: CountsResponse;

  @ApiProperty({ type: FreshnessResponse, description: "How recent this participant's data is" })
  freshness!: FreshnessResponse;
}

export class TopicCountResponse {
  @ApiProperty({ description: 'The category, in the word most often used for it', example: 'Infrastruktur Jalan' })
  word!: string;

  @ApiProperty({ type: 'integer', description: 'Complaints of this category' })
  count!: number;
}

export class OverviewResponse {
  @ApiProperty({ enum: scopes, enumName: 'Scope', description: 'Whose complaints are counted' })
  scope!: Scope;

  @ApiProperty({
    enum: dateBases,
    enumName: 'DateBasis',
    description: 'By which day a complaint falls into the period',
  })
  dateBasis!: DateBasis;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: "First day of the period, of the province's calendar; null when it is open",
  })
  from!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: "Last day of the period, of the province's calendar; null when it is open",
  })
  to!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the hub took the newest entry these figures hold; null when nothing was read yet',
  })
  cutOff!: string | null;

  @ApiProperty({ type: CountsResponse, description: 'Sum over the participants of the scope' })
  totals!: CountsResponse;

  @ApiProperty({
    type: [ParticipantFiguresResponse],
    description: 'The participants of the scope, in the order of their codes, also those without complaints',
  })
  participants!: ParticipantFiguresResponse[];

  @ApiProperty({
    type: CountsResponse,
    description: 'Complaints of the period that count for nobody of this province; never part of `totals`',
  })
  unassigned!: CountsResponse;

  @ApiProperty({
    type: 'integer',
    description:
      'Closed complaints of the scope whose closing day is not recorded (an export has none): with basis `closed` they fall into no period and are in no count. 0 with basis `received`',
  })
  undated!: number;

  @ApiProperty({
    type: [TopicCountResponse],
    description: 'The most frequent categories of the scope, most frequent first; as many as `topics` asks for',
  })
  topics!: TopicCountResponse[];

  @ApiProperty({ type: 'integer', description: 'Complaints of the scope under any other category, or under none' })
  otherTopics!: number;

  @ApiProperty({
    type: RebuildProgressResponse,
    nullable: true,
    description: 'Progress while everything is read again from the start; null when figures are complete',
  })
  rebuild!: RebuildProgressResponse | null;
}
