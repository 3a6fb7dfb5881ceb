import { ApiProperty } from '@nestjs/swagger';

export class SnapshotResponse {
  @ApiProperty({ type: 'integer', description: 'Complaints in the projection' })
  complaints!: number;

  @ApiProperty({ type: 'integer', description: 'Ledger entries in the projection' })
  entries!: number;

  @ApiProperty({
    description:
      'SHA-256 (hex) over every complaint and entry in canonical order: two projections of the same ledger are equal',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
  sha256!: string;
}
