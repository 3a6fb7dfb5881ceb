import { ApiProperty } from '@nestjs/swagger';

/** A participant as operators see it. */
export class ParticipantResponse {
  @ApiProperty({ description: 'national, or the Kemendagri code as text', example: '63.71' })
  code!: string;

  @ApiProperty({ example: 'Kota Banjarmasin' })
  name!: string;

  @ApiProperty({ enum: ['national', 'province', 'kabupaten', 'kota'] })
  kind!: string;

  @ApiProperty({ example: 'Asia/Makassar' })
  timeZone!: string;

  @ApiProperty({ enum: ['kafka', 'gateway', 'webhook', 'national'] })
  delivery!: string;

  @ApiProperty({ description: 'Whether it can sign what it sends over HTTP' })
  hasSecret!: boolean;

  @ApiProperty({ description: 'Whether identities of reporters can be sealed to it' })
  hasPublicKey!: boolean;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  lastHeartbeatAt!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  lastSignedInAt!: string | null;
}

export class AddedParticipantResponse {
  @ApiProperty()
  code!: string;

  @ApiProperty({ description: 'Signs what passes over HTTP (Standard Webhooks). Shown this once.' })
  secret!: string;

  @ApiProperty({ example: 'lapor.in.63.71.v1' })
  inTopic!: string;

  @ApiProperty({ example: 'lapor.out.63.71.v1' })
  outTopic!: string;
}
