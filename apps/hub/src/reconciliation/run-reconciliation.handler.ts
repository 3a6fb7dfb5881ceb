import { Injectable, Logger } from '@nestjs/common';
import type { Participant } from '../participant/participant.js';
import { ChooseParticipants } from './choose-participants.handler.js';
import { ExpectedHoldings } from './expected-holdings.repository.js';
import { IssueReceipt } from './issue-receipt.handler.js';
import { ReconcileParticipant } from './reconcile-participant.handler.js';
import { ReconciliationRepository, type TakenRun } from './reconciliation.repository.js';
import { unanswered } from './result.js';

/** One reconciliation, from the ledger to the receipt. What a hub that died has done of it is not done again. */
@Injectable()
export class RunReconciliation {
  private readonly logger = new Logger(RunReconciliation.name);

  constructor(
    private readonly runs: ReconciliationRepository,
    private readonly expected: ExpectedHoldings,
    private readonly chooseParticipants: ChooseParticipants,
    private readonly reconcile: ReconcileParticipant,
    private readonly issueReceipt: IssueReceipt,
  ) {}

  async handle(run: TakenRun, signal: AbortSignal): Promise<void> {
    if (run.rebuild) await this.expected.forget();
    while (!signal.aborted && (await this.expected.follow()));
    const participants = await this.chooseParticipants.handle(run.participants);
    const open = new Set(
      await this.runs.open(
        run.id,
        participants.map(({ code }) => code),
      ),
    );
    await Promise.all(participants.filter(({ code }) => open.has(code)).map((one) => this.one(run.id, one, signal)));
    if (!signal.aborted) await this.issueReceipt.handle(run, participants);
  }

  private async one(run: number, participant: Participant, signal: AbortSignal): Promise<void> {
    const { code } = participant;
    const result = await this.reconcile
      .handle({ run, participant, signal }, (step, compared) => this.runs.noteStep(run, code, step, compared))
      .catch((error: unknown) => {
        if (!signal.aborted)
          this.logger.error({ msg: 'A participant could not be compared', participant: code, err: error });
        return unanswered;
      });
    if (!signal.aborted) await this.runs.noteResult(run, code, result);
  }
}
