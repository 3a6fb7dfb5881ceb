import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SignJWT, errors, jwtVerify } from 'jose';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock.provider.js';
import { CONFIG } from '../national-sandbox.config.js';
import type { NationalSandboxConfig } from '../national-sandbox.config.js';

export const TOKEN_SECONDS = 900;
const ISSUER = 'national-sandbox';

/** Access tokens of the agency. Signed rather than stored, so that they outlive a restart. */
@Injectable()
export class AccessTokens {
  private readonly key: Uint8Array;

  constructor(
    @Inject(CONFIG) config: NationalSandboxConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.key = createHash('sha256').update(config.agencyClientSecret).digest();
  }

  issue(clientId: string): Promise<string> {
    const now = this.clock();
    return new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setSubject(clientId)
      .setIssuedAt(now)
      .setExpirationTime(new Date(now.getTime() + TOKEN_SECONDS * 1_000))
      .sign(this.key);
  }

  async accepts(token: string): Promise<boolean> {
    try {
      await jwtVerify(token, this.key, { issuer: ISSUER, algorithms: ['HS256'], currentDate: this.clock() });
      return true;
    } catch (error) {
      if (error instanceof errors.JOSEError) return false;
      throw error;
    }
  }
}
