import { ApiProperty } from '@nestjs/swagger';

export class OutageResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ format: 'date-time', description: 'The last answer before it' })
  from!: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null for as long as it goes on' })
  until!: Date | null;
}

export class OutageListResponse {
  @ApiProperty({ type: [OutageResponse], description: 'The youngest first' })
  outages!: OutageResponse[];
}
