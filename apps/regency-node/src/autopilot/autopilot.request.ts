import { ApiProperty } from '@nestjs/swagger';
import { IsNumber, Max, Min } from 'class-validator';

export class AutopilotRequest {
  @ApiProperty({ minimum: 0, maximum: 6000, description: 'Complaints filed in a minute; 0 is off' })
  @IsNumber()
  @Min(0)
  @Max(6_000)
  perMinute!: number;
}
