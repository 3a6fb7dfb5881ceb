import { ApiProperty } from '@nestjs/swagger';

/** What supervision holds of one complaint. */
export class AgreementResponse {
  @ApiProperty({ example: '63.71-2026-000123' })
  id!: string;

  @ApiProperty({ type: 'integer', description: 'Version of the last ledger entry read' })
  version!: number;

  @ApiProperty({ description: 'Hash of that entry' })
  hash!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Equal to what every other system computes when all agree; null for a secret complaint, whose words are not here',
  })
  digest!: string | null;
}
