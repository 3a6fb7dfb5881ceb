import { ApiProperty } from '@nestjs/swagger';

export class EvidenceBundleResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer', description: 'The newest entry in it' })
  version!: number;

  @ApiProperty({ example: 'Rahmawati' })
  madeBy!: string;

  @ApiProperty({ type: String, nullable: true, example: 'Inspektorat Provinsi' })
  madeFor!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  madeAt!: string;

  @ApiProperty({ description: 'SHA-256 of its manifest, in hex' })
  manifestDigest!: string;
}

export class EvidenceBundleListResponse {
  @ApiProperty({ type: [EvidenceBundleResponse], description: 'Youngest first' })
  items!: EvidenceBundleResponse[];
}
