import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BearerGuard, healthModule } from '#http';
import { Broker, checkTopics, ProgressWatch } from '#messaging';
import { loggerModule, metricsModule } from '#observability';
import { databaseModule } from '#persistence';
import { BrokerModule } from './broker.module.js';
import { ComplaintModule } from './complaint/complaint.module.js';
import { ConfigModule } from './config.module.js';
import { ConflictModule } from './conflict/conflict.module.js';
import { ContractController } from './contract.controller.js';
import { DeliveryModule } from './delivery/delivery.module.js';
import { GapModule } from './gap/gap.module.js';
import type { HubConfig } from './hub.config.js';
import { hubDataSourceOptions } from './hub.data-source.js';
import { IntakeModule } from './intake/intake.module.js';
import { LetterModule } from './letter/letter.module.js';
import { LinkModule } from './link/link.module.js';
import { LivenessModule } from './liveness/liveness.module.js';
import { checkMigrations, topicsOf } from './liveness/readiness.adapter.js';
import { ParkedModule } from './parked/parked.module.js';
import { ParticipantModule } from './participant/participant.module.js';
import { SynchronisationModule } from './synchronisation/synchronisation.module.js';
import { ReplayModule } from './replay/replay.module.js';
import { ReconciliationModule } from './reconciliation/reconciliation.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { VocabularyModule } from './vocabulary/vocabulary.module.js';

/** Everything the hub is made of. */
@Module({})
export class HubModule {
  static with(config: HubConfig): DynamicModule {
    return {
      module: HubModule,
      controllers: [ContractController],
      imports: [
        loggerModule('hub', config.logLevel),
        metricsModule(new BearerGuard(config.operatorToken)),
        ConfigModule.with(config),
        databaseModule(hubDataSourceOptions(config.databaseUrl)),
        BrokerModule,
        ParticipantModule,
        ComplaintModule,
        ParkedModule,
        ConflictModule,
        VocabularyModule,
        IntakeModule,
        DeliveryModule,
        GapModule,
        ReconciliationModule,
        ReplayModule,
        LinkModule,
        LetterModule,
        RetentionModule,
        LivenessModule,
        SynchronisationModule,
        healthModule({
          imports: [LivenessModule],
          inject: [DataSource, Broker, ProgressWatch],
          checks: (database: DataSource, broker: Broker) => ({
            database: async () => {
              await database.query('SELECT 1');
            },
            migrations: () => checkMigrations(database),
            broker: () => broker.ping(),
            topics: () => checkTopics(broker, topicsOf(config)),
          }),
          progress: {
            report: (_database: DataSource, _broker: Broker, watch: ProgressWatch) => () => watch.report(),
            readers: new BearerGuard(config.operatorToken),
          },
        }),
      ],
    };
  }
}
