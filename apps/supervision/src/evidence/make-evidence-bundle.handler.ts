import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { evidenceFiles } from '#contract';
import { ComplaintDetailQuery } from '../case-timeline/complaint-detail.query.js';
import { chainBreak } from '../case-timeline/entry-chain.mapper.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { evidenceBundle, type EvidenceFiles } from './evidence-bundle.mapper.js';
import { EvidenceBundleRepository } from './evidence-bundle.repository.js';
import { EvidenceSignature } from './evidence-signature.adapter.js';
import { EvidenceChainBroken } from './evidence.errors.js';

export interface SignedBundle {
  readonly files: EvidenceFiles;
  /** The newest entry in it. */
  readonly version: number;
  readonly madeAt: Date;
}

/** Makes a bundle of what the person sees of a case, signs it, and keeps on record that it was made. */
@Injectable()
export class MakeEvidenceBundle {
  constructor(
    private readonly cases: ComplaintDetailQuery,
    private readonly directory: ParticipantDirectory,
    private readonly signature: EvidenceSignature,
    private readonly bundles: EvidenceBundleRepository,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  /**
   * Null when there is no such case for this person to see.
   * @throws EvidenceNotSigned, EvidenceChainBroken
   */
  async handle(complaintId: string, madeBy: Person, madeFor: string | null): Promise<SignedBundle | null> {
    const fingerprint = await this.signature.fingerprint();
    const rows = await this.cases.byId(complaintId, seesOnly(madeBy));
    if (rows === null) return null;
    const broken = chainBreak(rows.entries);
    if (broken !== null) throw new EvidenceChainBroken(broken.version);
    const order = { id: randomUUID(), madeBy, madeFor, madeAt: new Date() };
    const { directory } = this;
    const { province } = this.configuration;
    const files = await this.signature.signed(evidenceBundle(rows, order, { directory, province, fingerprint }));
    const version = rows.entries.length;
    await this.bundles.record({ ...order, complaintId, version, manifestDigest: digestOf(files) });
    return { files, version, madeAt: order.madeAt };
  }
}

const digestOf = (files: EvidenceFiles): string =>
  createHash('sha256')
    .update(files.get(evidenceFiles.manifest) ?? '')
    .digest('hex');
