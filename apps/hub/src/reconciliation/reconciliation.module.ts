import { Module } from '@nestjs/common';
import { ComplaintModule } from '../complaint/complaint.module.js';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { ParticipantModule } from '../participant/participant.module.js';
import { AskByRequest } from './ask-by-request.adapter.js';
import { ChooseParticipants } from './choose-participants.handler.js';
import { CompareWorkbook } from './compare-workbook.handler.js';
import { Counterpart } from './counterpart.js';
import { ExpectedHoldings } from './expected-holdings.repository.js';
import { ExpectedHoldingsTypeormRepository } from './expected-holdings.typeorm-repository.js';
import { ForgetStaleRequests } from './forget-stale-requests.handler.js';
import { HealDifference } from './heal.handler.js';
import { InFlightQuery } from './in-flight.query.js';
import { IssueReceipt } from './issue-receipt.handler.js';
import { KnownOutcomeQuery } from './known-outcome.query.js';
import { LedgerSealQuery } from './ledger-seal.query.js';
import { LookAtHoldings } from './look.handler.js';
import { NationalDigestClient } from './national-digest.client.js';
import { ReceiptController } from './receipt.controller.js';
import { ReceiptSignature } from './receipt-signature.adapter.js';
import { ReconcileParticipant } from './reconcile-participant.handler.js';
import { ReconciledParticipantsQuery } from './reconciled-participants.query.js';
import { RECONCILIATION_PLAN, reconciliationPlan } from './reconciliation-plan.js';
import { ReconciliationController } from './reconciliation.controller.js';
import { ReconciliationJob } from './reconciliation.job.js';
import { ReconciliationQuery } from './reconciliation.query.js';
import { ReconciliationRepository } from './reconciliation.repository.js';
import { ReconciliationTypeormRepository } from './reconciliation.typeorm-repository.js';
import { RunReconciliation } from './run-reconciliation.handler.js';
import { SettleDifferences } from './settle.handler.js';
import { TrackedComplaintQuery } from './tracked-complaint.query.js';
import { WorkbookComparisonController } from './workbook-comparison.controller.js';

/** What every participant holds, compared with the ledger, and the signed receipt of it. */
@Module({
  imports: [ComplaintModule, DeliveryModule, IntakeModule, ParticipantModule],
  controllers: [ReceiptController, ReconciliationController, WorkbookComparisonController],
  providers: [
    ChooseParticipants,
    CompareWorkbook,
    ForgetStaleRequests,
    HealDifference,
    InFlightQuery,
    IssueReceipt,
    KnownOutcomeQuery,
    LedgerSealQuery,
    LookAtHoldings,
    NationalDigestClient,
    ReceiptSignature,
    ReconcileParticipant,
    ReconciledParticipantsQuery,
    ReconciliationJob,
    ReconciliationQuery,
    RunReconciliation,
    SettleDifferences,
    TrackedComplaintQuery,
    { provide: Counterpart, useClass: AskByRequest },
    { provide: ExpectedHoldings, useClass: ExpectedHoldingsTypeormRepository },
    { provide: RECONCILIATION_PLAN, useValue: reconciliationPlan },
    { provide: ReconciliationRepository, useClass: ReconciliationTypeormRepository },
  ],
})
export class ReconciliationModule {}
