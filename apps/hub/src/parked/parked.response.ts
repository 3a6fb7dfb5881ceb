import { ApiProperty } from '@nestjs/swagger';

class ParkedErrorResponse {
  @ApiProperty({ description: 'Path of the field, empty for the whole record', example: 'data.title' })
  field!: string;

  @ApiProperty({ example: 'is required' })
  reason!: string;
}

/** A record that could not be applied, kept as it came. */
export class ParkedRecordResponse {
  @ApiProperty()
  id!: number;

  @ApiProperty({ description: 'Where it lies on the broker', example: 'lapor.in.63.71.v1/0@42' })
  place!: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;

  @ApiProperty({ type: String, nullable: true })
  source!: string | null;

  @ApiProperty({ type: String, nullable: true })
  eventId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  complaintId!: string | null;

  @ApiProperty({ example: 'INVALID_EVENT' })
  cause!: string;

  @ApiProperty({ type: [ParkedErrorResponse] })
  errors!: ParkedErrorResponse[];

  @ApiProperty({ description: 'Bytes of the record; identities in it make it unfit to show here' })
  bytes!: number;
}

export class ParkedPageResponse {
  @ApiProperty({ type: [ParkedRecordResponse] })
  parked!: ParkedRecordResponse[];

  @ApiProperty({ description: 'Give it as `after` to read on' })
  next!: number;

  @ApiProperty({ description: 'How many are parked in all' })
  total!: number;
}

/** An event that came before its predecessor. */
export class HeldEventResponse {
  @ApiProperty()
  id!: number;

  @ApiProperty()
  source!: string;

  @ApiProperty()
  eventId!: string;

  @ApiProperty()
  complaintId!: string;

  @ApiProperty({ description: 'What it waits for: `filed`, or source#sequence', example: '63.71#3' })
  awaits!: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;
}

export class HeldPageResponse {
  @ApiProperty({ type: [HeldEventResponse] })
  held!: HeldEventResponse[];

  @ApiProperty({ description: 'Give it as `after` to read on' })
  next!: number;

  @ApiProperty({ description: 'How many are held in all' })
  total!: number;
}
