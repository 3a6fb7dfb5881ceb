import { ApiProperty } from '@nestjs/swagger';

export class ParticipantReferenceResponse {
  @ApiProperty({ description: 'Kemendagri code as text, or `national`', example: '63.71' })
  code!: string;

  @ApiProperty({ description: 'The name people use', example: 'Kota Banjarmasin' })
  name!: string;
}
