import { ApiProperty } from '@nestjs/swagger';
import { letterNewsKinds, type LetterNewsKind } from './letter.js';

export class LetterStatusResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '63.71' })
  participant!: string;

  @ApiProperty({ example: '400.14.5/001/DISKOMINFO/2026' })
  number!: string;

  @ApiProperty({ format: 'date', description: 'Last day for the answer' })
  deadline!: string;

  @ApiProperty({ format: 'date-time', description: 'When it was handed in' })
  postedAt!: Date;

  @ApiProperty({ type: 'integer', description: 'How often it was sent' })
  sends!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastSentAt!: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null once it is acknowledged' })
  nextSendAt!: Date | null;

  @ApiProperty({ description: 'Whether the participant acknowledged it' })
  isReceived!: boolean;

  @ApiProperty({ type: 'integer' })
  answers!: number;
}

export class LetterNewsResponse {
  @ApiProperty({ type: 'integer', description: 'Place among all news' })
  position!: number;

  @ApiProperty({ format: 'uuid', description: 'The letter' })
  letter!: string;

  @ApiProperty({ example: '63.71' })
  participant!: string;

  @ApiProperty({ enum: letterNewsKinds })
  kind!: LetterNewsKind;

  @ApiProperty({ format: 'date-time', description: 'When it happened, as the participant says' })
  occurredAt!: Date;

  @ApiProperty({ format: 'date-time', description: 'When it was known here' })
  notedAt!: Date;

  @ApiProperty({
    type: Object,
    nullable: true,
    description: 'Text, office and attachments of an answer, as in `id.lapor.participant.letter-answered.v1`',
  })
  answer!: object | null;
}

export class LetterNewsPageResponse {
  @ApiProperty({ type: [LetterNewsResponse] })
  news!: LetterNewsResponse[];

  @ApiProperty({ type: 'integer', description: 'What to ask with the next time' })
  next!: number;
}
