import { ApiProperty } from '@nestjs/swagger';

export class LinkResponse {
  @ApiProperty({ description: 'Id of the event that says so: the same for the same two complaints' })
  eventId!: string;
}
