import { ApiProperty } from '@nestjs/swagger';
import { dateBases, scopes, type DateBasis, type Scope } from './figures.js';
import { RebuildProgressResponse } from './freshness.response.js';

/** What has to be said with every figure, so that two figures can be compared. */
export class FigureBasisResponse {
  @ApiProperty({ enum: scopes, enumName: 'Scope', description: 'Whose complaints are counted' })
  scope!: Scope;

  @ApiProperty({
    enum: dateBases,
    enumName: 'DateBasis',
    description: 'By which day a complaint falls into the period',
  })
  dateBasis!: DateBasis;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day; null when it is open' })
  from!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day; null when it is open' })
  to!: string | null;

  @ApiProperty({ format: 'date', description: 'The day on which open complaints, decrees and sign-ins are looked at' })
  asOf!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the hub took the newest entry these figures hold; null when nothing was read yet',
  })
  cutOff!: string | null;

  @ApiProperty({ type: 'integer', description: 'Version of the definitions of all indicators' })
  indicatorsVersion!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Version of the settings that brought the calendar by which deadlines are counted; null before any',
  })
  calendarVersion!: number | null;

  @ApiProperty({
    type: RebuildProgressResponse,
    nullable: true,
    description: 'Progress while everything is read again from the start; null when figures are complete',
  })
  rebuild!: RebuildProgressResponse | null;

  @ApiProperty({
    type: RebuildProgressResponse,
    nullable: true,
    description:
      'Progress while complaints are counted anew by another time zone or other parameters of signs; null when all are',
  })
  recount!: RebuildProgressResponse | null;
}
