import { Inject, Injectable } from '@nestjs/common';
import type { JWK } from 'jose';
import { evidenceFiles, evidenceSignatureType, fingerprintOf, jsonText, publicHalf, signDetached } from '#contract';
import type { EvidenceFiles } from './evidence-bundle.mapper.js';
import { EvidenceNotSigned } from './evidence.errors.js';

/** Signs bundles: a private Ed25519 key as a JSON Web Key, or null. */
export const EVIDENCE_KEY = Symbol('evidence key');

/** Signs manifests with supervision's Ed25519 key. */
@Injectable()
export class EvidenceSignature {
  constructor(@Inject(EVIDENCE_KEY) private readonly kept: JWK | null) {}

  /** @throws EvidenceNotSigned when there is no key, as the others do */
  publicKey(): JWK {
    return publicHalf(this.key());
  }

  async fingerprint(): Promise<string> {
    return fingerprintOf(this.key());
  }

  /** The same files with the signature over their manifest. */
  async signed(files: EvidenceFiles): Promise<EvidenceFiles> {
    const { manifest, signature } = evidenceFiles;
    const bytes = files.get(manifest) ?? Buffer.alloc(0);
    const signed = await signDetached(bytes, this.key(), evidenceSignatureType);
    return new Map([...files, [signature, Buffer.from(jsonText(signed))]]);
  }

  private key(): JWK {
    if (this.kept === null) throw new EvidenceNotSigned();
    return this.kept;
  }
}
