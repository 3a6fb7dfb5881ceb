import { ApiProperty } from '@nestjs/swagger';

export class UnappliedResponse {
  @ApiProperty({ description: 'Partition and offset in the out-topic', example: '0/17' })
  record!: string;
  @ApiProperty({ description: 'Why it could not be applied' })
  reason!: string;
  @ApiProperty({ type: String, nullable: true, description: 'It is applied by itself once this complaint is filed' })
  awaitedComplaintId!: string | null;
  @ApiProperty()
  receivedAt!: Date;
  @ApiProperty({ description: 'The record as it came' })
  value!: string;
}
