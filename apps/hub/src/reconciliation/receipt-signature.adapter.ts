import { Inject, Injectable } from '@nestjs/common';
import { calculateJwkThumbprint, FlattenedSign, importJWK, type FlattenedJWS, type JWK } from 'jose';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';

/** Signs receipts with the hub's Ed25519 key: JWS, flattened, with the public half of the key in its header. */
@Injectable()
export class ReceiptSignature {
  constructor(@Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'receiptKey'>) {}

  /** The public half of the key; null when the hub has none. */
  get publicKey(): JWK | null {
    const { receiptKey } = this.config;
    if (!receiptKey) return null;
    const { kty, crv, x } = receiptKey;
    return { kty, crv, x } as JWK;
  }

  /** Null when the hub has no key. */
  async sign(payload: object): Promise<FlattenedJWS | null> {
    const { receiptKey } = this.config;
    const { publicKey } = this;
    if (!receiptKey || !publicKey) return null;
    return new FlattenedSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({
        alg: 'EdDSA',
        typ: 'lapor-receipt+json',
        kid: await calculateJwkThumbprint(publicKey),
        jwk: publicKey,
      })
      .sign(await importJWK(receiptKey, 'EdDSA'));
  }
}
