import { ApiProperty } from '@nestjs/swagger';
import type { WordKind } from './vocabulary.js';

/** A word that stands for nothing known yet. */
export class UnmappedWordResponse {
  @ApiProperty({ example: '63.71' })
  participant!: string;

  @ApiProperty({ enum: ['category', 'office'] })
  kind!: WordKind;

  @ApiProperty({ description: 'As it was first written', example: 'Jalan Rusak' })
  word!: string;

  @ApiProperty({ type: 'integer', description: 'Events that brought it' })
  seen!: number;

  @ApiProperty({ format: 'date-time' })
  firstSeenAt!: string;

  @ApiProperty({ format: 'date-time' })
  lastSeenAt!: string;
}

export class MappingResponse {
  @ApiProperty({ example: '63.71' })
  participant!: string;

  @ApiProperty({ enum: ['category', 'office'] })
  kind!: WordKind;

  @ApiProperty({ description: 'As words are compared: lower case, without punctuation', example: 'jalan rusak' })
  word!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null when the mapping was taken back' })
  code!: string | null;

  @ApiProperty()
  decidedBy!: string;

  @ApiProperty({ format: 'date-time' })
  decidedAt!: string;

  @ApiProperty({ description: 'False when a later decision replaced it' })
  current!: boolean;
}

export class CategoryResponse {
  @ApiProperty({ example: 'pupr.jalan-berlubang' })
  code!: string;

  @ApiProperty({ type: String, nullable: true, example: 'pupr' })
  parent!: string | null;

  @ApiProperty({ example: 'Jalan Berlubang' })
  name!: string;

  @ApiProperty({ format: 'date', description: 'First day on which it is valid' })
  validFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day on which it no longer is' })
  validTo!: string | null;
}

export class OfficeResponse {
  @ApiProperty({ example: '63.71:pupr' })
  code!: string;

  @ApiProperty({ example: '63.71' })
  participant!: string;

  @ApiProperty({ example: 'Dinas Pekerjaan Umum dan Penataan Ruang' })
  name!: string;
}
