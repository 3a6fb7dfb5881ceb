import { CodedError } from '#kernel';

/** This installation has no key to sign with; asking again changes nothing. */
export class EvidenceNotSigned extends CodedError<'EVIDENCE_NOT_SIGNED'> {
  constructor() {
    super('EVIDENCE_NOT_SIGNED', 'Evidence is not given unsigned: SUPERVISION_EVIDENCE_KEY is not set here.');
  }
}

/** What is kept of a case is not what was published: it has to be looked into before anybody signs for it. */
export class EvidenceChainBroken extends CodedError<'EVIDENCE_CHAIN_BROKEN'> {
  constructor(version: number) {
    super('EVIDENCE_CHAIN_BROKEN', `Version ${version} of this complaint does not fit its hash: nothing was signed.`);
  }
}
