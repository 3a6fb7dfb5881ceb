import { ApiProperty } from '@nestjs/swagger';
import { RebuildProgressResponse } from './freshness.response.js';
import { scopes, type Scope } from './figures.js';

export class HoursResponse {
  @ApiProperty({ enum: scopes, enumName: 'Scope' })
  scope!: Scope;

  @ApiProperty({ example: '2025-07', description: 'The first of twelve months' })
  from!: string;

  @ApiProperty({ example: '2026-06', description: 'The last of them' })
  until!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'integer' } },
    description: 'Complaints received: by weekday from Monday, each by hour of the province from 0 to 23',
  })
  received!: number[][];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the newest entry was taken' })
  cutOff!: string | null;

  @ApiProperty({ type: RebuildProgressResponse, nullable: true })
  rebuild!: RebuildProgressResponse | null;
}
