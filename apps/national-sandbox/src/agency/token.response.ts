import { ApiProperty } from '@nestjs/swagger';

/** RFC 6749, 5.1. */
export class TokenResponse {
  @ApiProperty({ type: String })
  access_token!: string;

  @ApiProperty({ type: String, enum: ['Bearer'] })
  token_type!: 'Bearer';

  @ApiProperty({ type: 'integer', description: 'Seconds' })
  expires_in!: number;
}
