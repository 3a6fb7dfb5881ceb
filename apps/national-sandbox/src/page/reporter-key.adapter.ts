import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sameSecret } from '#http';
import { CONFIG } from '../national-sandbox.config.js';
import type { NationalSandboxConfig } from '../national-sandbox.config.js';

const COOKIE = 'kunci';

/** Lets the browser that filed a secret complaint read it again. There are no accounts here. */
@Injectable()
export class ReporterKey {
  constructor(@Inject(CONFIG) private readonly config: NationalSandboxConfig) {}

  give(response: Response, trackingId: string): void {
    response.cookie(COOKIE, this.keyOf(trackingId), {
      httpOnly: true,
      sameSite: 'lax',
      path: `/laporan/${trackingId}`,
    });
  }

  isHeld({ headers }: Request, trackingId: string): boolean {
    const given = new RegExp(`(?:^|; )${COOKIE}=([0-9a-f]+)`).exec(headers.cookie ?? '')?.[1];
    return given !== undefined && sameSecret(given, this.keyOf(trackingId));
  }

  private keyOf(trackingId: string): string {
    return createHmac('sha256', this.config.controlToken).update(trackingId).digest('hex');
  }
}
