import { Module, type DynamicModule } from '@nestjs/common';
import { BackupCommand } from './backup/backup.command.js';
import { RestoreCluster } from './backup/restore-cluster.handler.js';
import { RestoreCommand } from './backup/restore.command.js';
import { EvidenceCommand, EvidenceVerifyCommand } from './evidence/evidence.command.js';
import { LaporCommand } from './lapor.command.js';
import { AwaitOutcomes } from './federation/await-outcomes.handler.js';
import { Endpoints } from './federation/endpoints.adapter.js';
import { HubClient } from './federation/hub.client.js';
import { SupervisionClient } from './federation/supervision.client.js';
import { ExportYear } from './ledger/export-year.handler.js';
import { LedgerCommand, LedgerVerifyCommand } from './ledger/ledger.command.js';
import { RetentionClient } from './ledger/retention.client.js';
import { LedgerPutAsideCommand, LedgerRetireCommand, LedgerYearsCommand } from './ledger/retention.command.js';
import { Output } from './output/output.adapter.js';
import { ParticipantsAddCommand } from './participants/add-participant.command.js';
import { AdmitParticipant } from './participants/admit-participant.handler.js';
import { KafkaAccess } from './participants/kafka-access.handler.js';
import { ParticipantsCommand, ParticipantsListCommand } from './participants/participants.command.js';
import { ParticipantsRenewPasswordCommand } from './participants/renew-password.command.js';
import {
  ParkedCommand,
  ParkedGroupsCommand,
  ParkedListCommand,
  ParkedPreviewCommand,
} from './parked/parked.command.js';
import { ParkedClient } from './parked/parked.client.js';
import { ParkedRedriveCommand } from './parked/redrive.command.js';
import { ReceiptClient } from './receipt/receipt.client.js';
import {
  ReceiptCommand,
  ReceiptListCommand,
  ReceiptSaveCommand,
  ReceiptShowCommand,
  ReceiptVerifyCommand,
} from './receipt/receipt.command.js';
import { ReconcileCommand } from './receipt/reconcile.command.js';
import { RecapCommand, RecapImportCommand } from './recap/recap.command.js';
import { LoadCases } from './sample/load-cases.handler.js';
import { SampleCommand, SampleLoadCommand, SampleWorkbookCommand } from './sample/sample.command.js';
import { SupervisionCommand, SupervisionRebuildCommand } from './supervision/supervision.command.js';
import { TopicsApplyCommand, TopicsCommand } from './topics/topics.command.js';
import { ImportWorkbook } from './workbook/import-workbook.handler.js';
import { WorkbookCommand, WorkbookImportCommand } from './workbook/workbook.command.js';

/** The operator's command line. */
@Module({})
export class CliModule {
  static with(endpoints: Endpoints): DynamicModule {
    return {
      module: CliModule,
      providers: [
        { provide: Endpoints, useValue: endpoints },
        Output,
        HubClient,
        SupervisionClient,
        AwaitOutcomes,
        ImportWorkbook,
        LoadCases,
        AdmitParticipant,
        KafkaAccess,
        LaporCommand,
        TopicsCommand,
        TopicsApplyCommand,
        ParticipantsCommand,
        ParticipantsListCommand,
        ParticipantsAddCommand,
        ParticipantsRenewPasswordCommand,
        WorkbookCommand,
        WorkbookImportCommand,
        SampleCommand,
        SampleLoadCommand,
        SampleWorkbookCommand,
        SupervisionCommand,
        SupervisionRebuildCommand,
        LedgerCommand,
        LedgerVerifyCommand,
        RetentionClient,
        ExportYear,
        LedgerYearsCommand,
        LedgerPutAsideCommand,
        LedgerRetireCommand,
        BackupCommand,
        RestoreCluster,
        RestoreCommand,
        RecapCommand,
        RecapImportCommand,
        ParkedClient,
        ParkedCommand,
        ParkedListCommand,
        ParkedGroupsCommand,
        ParkedPreviewCommand,
        ParkedRedriveCommand,
        ReceiptClient,
        ReceiptCommand,
        ReceiptListCommand,
        ReceiptSaveCommand,
        ReceiptShowCommand,
        ReceiptVerifyCommand,
        ReconcileCommand,
        EvidenceCommand,
        EvidenceVerifyCommand,
      ],
    };
  }
}
