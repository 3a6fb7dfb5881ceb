import { Module, type DynamicModule } from '@nestjs/common';
import type { JWK } from 'jose';
import { EvidenceBundleRepository } from './evidence-bundle.repository.js';
import { EvidenceBundleTypeormRepository } from './evidence-bundle.typeorm-repository.js';
import { EVIDENCE_KEY, EvidenceSignature } from './evidence-signature.adapter.js';
import { EvidenceController } from './evidence.controller.js';
import { MakeEvidenceBundle } from './make-evidence-bundle.handler.js';

/** Bundles of single cases for inspectorate and Ombudsman, which stand by themselves. */
@Module({
  controllers: [EvidenceController],
  providers: [
    EvidenceSignature,
    MakeEvidenceBundle,
    { provide: EvidenceBundleRepository, useClass: EvidenceBundleTypeormRepository },
  ],
})
export class EvidenceModule {
  static signingWith(key: JWK | undefined): DynamicModule {
    return { module: EvidenceModule, providers: [{ provide: EVIDENCE_KEY, useValue: key ?? null }] };
  }
}
