import { Inject, Injectable, Logger } from '@nestjs/common';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import type { Participant } from '../participant/participant.js';
import { LedgerSealQuery } from './ledger-seal.query.js';
import { isComplete, receiptLine, summaryOf, type Receipt } from './receipt.js';
import { ReceiptSignature } from './receipt-signature.adapter.js';
import { ReconciliationRepository, type TakenRun } from './reconciliation.repository.js';
import { unanswered } from './result.js';

/** Ends a run with its receipt. */
@Injectable()
export class IssueReceipt {
  private readonly logger = new Logger(IssueReceipt.name);

  constructor(
    private readonly runs: ReconciliationRepository,
    private readonly ledger: LedgerSealQuery,
    private readonly signature: ReceiptSignature,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'province'>,
  ) {}

  async handle({ id, asOf }: TakenRun, participants: readonly Participant[]): Promise<void> {
    const results = await this.runs.results(id);
    const { province } = this.config.province;
    const lines = participants.map(({ code, name }) => receiptLine(code, name, results.get(code) ?? unanswered));
    const payload: Receipt = {
      issuer: 'lapor-hub',
      province: { code: province.code, name: province.name },
      run: id,
      asOf: asOf.toISOString(),
      issuedAt: new Date().toISOString(),
      complete: isComplete(lines),
      summary: summaryOf(lines, asOf, province.timeZone),
      participants: lines,
      ledger: await this.ledger.now(),
    };
    const signed = await this.signature.sign(payload);
    this.logger.log({ msg: 'A reconciliation is done', run: id, complete: payload.complete, signed: signed !== null });
    await this.runs.finish(id, signed && { payload, signed });
  }
}
