import { IsIn, IsObject, IsOptional, IsString, IsTimeZone, IsUrl, Length, Matches, ValidateIf } from 'class-validator';
import type { PublicKey } from './participant.js';

/** A participant to add. */
export class AddParticipantRequest {
  /** Kemendagri code, as text: `63.73`. */
  @Matches(/^\d{2}(\.\d{2})?$/, { message: 'must be a Kemendagri code such as 63.71' })
  code!: string;

  @IsString()
  @Length(1, 200)
  name!: string;

  @IsIn(['province', 'kabupaten', 'kota'])
  kind!: 'province' | 'kabupaten' | 'kota';

  /** IANA name. Default: the province's own, Asia/Makassar as shipped. */
  @IsOptional()
  @IsTimeZone()
  timeZone?: string;

  /** How it is told what it is to know. Default `kafka`. */
  @IsOptional()
  @IsIn(['kafka', 'gateway', 'webhook'])
  delivery?: 'kafka' | 'gateway' | 'webhook';

  /** Where it is told; required when delivery is `webhook`. */
  @ValidateIf((request: AddParticipantRequest) => request.delivery === 'webhook')
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  webhookUrl?: string;

  /** Its P-256 public key, to which identities of reporters are sealed. Without it, it is sent none. */
  @IsOptional()
  @IsObject()
  publicJwk?: PublicKey;
}
