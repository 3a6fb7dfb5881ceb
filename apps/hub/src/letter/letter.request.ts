import { ApiProperty } from '@nestjs/swagger';
import { IsObject, Matches } from 'class-validator';

export class LetterRequest {
  @ApiProperty({ description: 'Code of whom it is for', example: '63.71' })
  @Matches(/^\d{2}(\.\d{2})?$/, { message: 'must be the code of a province or a regency' })
  participant!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The data of `id.lapor.hub.letter-issued.v1`; its schema is in /asyncapi',
  })
  @IsObject()
  letter!: Record<string, unknown>;
}
