import { Inject, Injectable } from '@nestjs/common';
import axios from 'axios';
import { CONFIG } from '../national-sandbox.config.js';
import type { NationalSandboxConfig } from '../national-sandbox.config.js';
import { SIGNATURE_HEADER, signatureOf } from './webhook-signature.adapter.js';

const TIMEOUT_MILLISECONDS = 10_000;

@Injectable()
export class WebhookClient {
  constructor(@Inject(CONFIG) private readonly config: NationalSandboxConfig) {}

  /** @throws when it is not acknowledged with a 2xx in time */
  async send(change: object): Promise<void> {
    const { webhookUrl, webhookSecret } = this.config;
    if (webhookUrl === undefined) return;
    const body = JSON.stringify(change);
    await axios.post(webhookUrl, body, {
      headers: { 'Content-Type': 'application/json', [SIGNATURE_HEADER]: signatureOf(body, webhookSecret) },
      timeout: TIMEOUT_MILLISECONDS,
      maxRedirects: 0,
      // What was signed is what is sent.
      transformRequest: [(text: string) => text],
    });
  }
}
