import { ApiProperty } from '@nestjs/swagger';

export class DeliveryResponse {
  @ApiProperty({ type: String, description: 'Reading on from it gives what comes after this event', example: '4711' })
  cursor!: string;

  @ApiProperty({ type: Object, description: 'CloudEvent with its place in the ledger; its schema is in /asyncapi' })
  event!: object;
}

export class DeliveriesResponse {
  @ApiProperty({ type: [DeliveryResponse] })
  deliveries!: DeliveryResponse[];

  @ApiProperty({ type: String, description: 'What to ask with the next time, once all of these are dealt with' })
  next!: string;

  @ApiProperty({ type: Boolean, description: 'Whether there is more already' })
  more!: boolean;
}
