import { Inject, Injectable } from '@nestjs/common';
import { FlattenedSign, importJWK, type FlattenedJWS, type JWK } from 'jose';
import { publicHalf, signatureHeader } from '#contract';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';

/** Signs receipts with the hub's Ed25519 key: JWS, flattened, with the public half of the key in its header. */
@Injectable()
export class ReceiptSignature {
  constructor(@Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'receiptKey'>) {}

  /** The public half of the key; null when the hub has none. */
  get publicKey(): JWK | null {
    const { receiptKey } = this.config;
    return receiptKey ? publicHalf(receiptKey) : null;
  }

  /** Null when the hub has no key. */
  async sign(payload: object): Promise<FlattenedJWS | null> {
    const { receiptKey } = this.config;
    if (!receiptKey) return null;
    return new FlattenedSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader(await signatureHeader(receiptKey, 'lapor-receipt+json'))
      .sign(await importJWK(receiptKey, 'EdDSA'));
  }
}
