import { ApiProperty } from '@nestjs/swagger';
import { letterKinds } from '#contract';
import { AttachmentResponse, WordResponse } from '../complaint/complaint.response.js';

export class LetterAnswerResponse {
  @ApiProperty()
  text!: string;
  @ApiProperty({ type: WordResponse, nullable: true })
  office!: WordResponse | null;
  @ApiProperty({ type: AttachmentResponse, isArray: true })
  attachments!: object[];
  @ApiProperty()
  answeredAt!: Date;
}

export class LetterResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ example: '400.14.5/001/DISKOMINFO/2026' })
  number!: string;
  @ApiProperty({ enum: [...letterKinds] })
  kind!: string;
  @ApiProperty()
  subject!: string;
  @ApiProperty()
  body!: string;
  @ApiProperty({ format: 'date' })
  issuedOn!: string;
  @ApiProperty({ format: 'date', description: 'Last day for the answer' })
  deadline!: string;
  @ApiProperty({ type: String, isArray: true, description: 'Ids of complaints; none when it is a general matter' })
  complaints!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'The letter before, which it repeats' })
  follows!: string | null;
  @ApiProperty({ description: 'Of the document, 64 hex digits' })
  sha256!: string;
  @ApiProperty()
  receivedAt!: Date;
  @ApiProperty({ type: LetterAnswerResponse, isArray: true })
  answers!: LetterAnswerResponse[];
}
