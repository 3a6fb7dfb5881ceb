import { ApiProperty } from '@nestjs/swagger';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { roles, type Role } from './role.js';

export class ProvinceResponse {
  @ApiProperty({ description: 'Kemendagri code as text', example: '63' })
  code!: string;

  @ApiProperty({ description: 'Name without the word "Provinsi"', example: 'Kalimantan Selatan' })
  name!: string;

  @ApiProperty({ description: 'IANA time zone in which this province counts its days', example: 'Asia/Makassar' })
  timeZone!: string;
}

export class MeResponse {
  @ApiProperty({ description: 'Name of the person who signed in, as the identity provider gives it' })
  name!: string;

  @ApiProperty({ enum: roles, enumName: 'Role', description: 'What the person may see' })
  role!: Role;

  @ApiProperty({
    type: ParticipantReferenceResponse,
    nullable: true,
    description: 'The participant the person belongs to; null for who belongs to none, such as the Ombudsman',
  })
  participant!: ParticipantReferenceResponse | null;

  @ApiProperty({ type: ProvinceResponse, description: 'The province this supervision watches' })
  province!: ProvinceResponse;
}
