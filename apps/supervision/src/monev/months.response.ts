import { ApiProperty } from '@nestjs/swagger';
import { RebuildProgressResponse } from './freshness.response.js';
import { scopes, type Scope } from './figures.js';

export class MonthCountsResponse {
  @ApiProperty({ type: [Number], description: 'Complaints received, month by month' })
  received!: number[];

  @ApiProperty({ type: [Number], description: 'Of them completed by now' })
  completed!: number[];

  @ApiProperty({
    type: 'array',
    items: { type: 'integer', nullable: true },
    description: 'Received in the same months a year before; null of months before the first complaint that is known',
  })
  receivedYearBefore!: (number | null)[];
}

export class ParticipantMonthsResponse extends MonthCountsResponse {
  @ApiProperty({ example: '63.71' })
  code!: string;

  @ApiProperty({ example: 'Kota Banjarmasin' })
  name!: string;
}

export class MonthsResponse {
  @ApiProperty({ enum: scopes, enumName: 'Scope' })
  scope!: Scope;

  @ApiProperty({ type: [String], description: 'Twelve months, `YYYY-MM`', example: ['2026-05', '2026-06'] })
  months!: string[];

  @ApiProperty({ type: MonthCountsResponse, description: 'Sum over the scope' })
  totals!: MonthCountsResponse;

  @ApiProperty({ type: [ParticipantMonthsResponse], description: 'In the order of the codes' })
  participants!: ParticipantMonthsResponse[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the newest entry was taken' })
  cutOff!: string | null;

  @ApiProperty({ type: RebuildProgressResponse, nullable: true })
  rebuild!: RebuildProgressResponse | null;
}
