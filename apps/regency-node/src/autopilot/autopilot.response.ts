import { ApiProperty } from '@nestjs/swagger';

export class AutopilotResponse {
  @ApiProperty({ description: 'Complaints filed in a minute; 0 is off' })
  perMinute!: number;
}
