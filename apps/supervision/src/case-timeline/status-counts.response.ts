import { ApiProperty } from '@nestjs/swagger';

/** How many complaints have each of the six statuses. */
export class StatusCountsResponse {
  @ApiProperty({ type: 'integer', description: 'Belum terverifikasi: nobody found it fit to be handled yet' })
  belumTerverifikasi!: number;

  @ApiProperty({ type: 'integer', description: 'Belum ditindaklanjuti: disposed, without a first answer' })
  belumDitindaklanjuti!: number;

  @ApiProperty({ type: 'integer', description: 'Diproses: answered at least once and not closed' })
  diproses!: number;

  @ApiProperty({ type: 'integer', description: 'Selesai' })
  selesai!: number;

  @ApiProperty({ type: 'integer', description: 'Ditunda: postponed with a reason' })
  ditunda!: number;

  @ApiProperty({ type: 'integer', description: 'Diarsip: kept without further handling' })
  diarsip!: number;
}
