import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BearerGuard, healthModule } from '#http';
import { CodedError } from '#kernel';
import { Broker, checkTopics } from '#messaging';
import { loggerModule, metricsModule } from '#observability';
import { databaseModule } from '#persistence';
import { AlertModule } from './alert/alert.module.js';
import { BrokerModule } from './broker.module.js';
import { BulkActionModule } from './bulk-action/bulk-action.module.js';
import { CaseTimelineModule } from './case-timeline/case-timeline.module.js';
import { LedgerReader } from './case-timeline/ledger-reader.adapter.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { LetterModule } from './letter/letter.module.js';
import { JointHandlingModule } from './joint-handling/joint-handling.module.js';
import { LiveModule } from './live/live.module.js';
import { MatchingModule } from './matching/matching.module.js';
import { MeetingModule } from './meeting/meeting.module.js';
import { MonevModule } from './monev/monev.module.js';
import { OperatorModule } from './operator/operator.module.js';
import { pagesModule } from './pages/pages.module.js';
import { ParticipantModule } from './participant/participant.module.js';
import { ExportModule } from './export/export.module.js';
import { FiguresModule } from './projection-figures/figures.module.js';
import { QualityModule } from './quality/quality.module.js';
import { RankingModule } from './ranking/ranking.module.js';
import { RecapModule } from './recap/recap.module.js';
import { ReportModule } from './report/report.module.js';
import { ReviewModule } from './review/review.module.js';
import { SavedViewModule } from './saved-view/saved-view.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { StoryModule } from './success-story/story.module.js';
import type { SupervisionConfig } from './supervision.config.js';
import { supervisionDataSourceOptions } from './supervision.data-source.js';
import { SynchronisationModule } from './synchronisation/synchronisation.module.js';
import { TrendModule } from './trend/trend.module.js';

async function checkMigrations(database: DataSource): Promise<void> {
  if (await database.showMigrations()) throw new CodedError('MIGRATIONS_PENDING', 'tables wait to be moved on');
}

/** Everything supervision is made of. */
@Module({})
export class SupervisionModule {
  static with(config: SupervisionConfig): DynamicModule {
    return {
      module: SupervisionModule,
      imports: [
        loggerModule('supervision', config.logLevel),
        metricsModule(new BearerGuard(config.operatorToken)),
        databaseModule(supervisionDataSourceOptions(config.databaseUrl)),
        BrokerModule.at(config.broker),
        ParticipantModule.of(config.province),
        SignInModule.with({
          identityProvider: config.identityProvider,
          publicUrl: config.publicUrl,
          sessions: {
            databaseUrl: config.databaseUrl,
            secret: config.sessionSecret,
            secure: config.publicUrl.startsWith('https:'),
          },
        }),
        CaseTimelineModule.reading(config.ledger),
        FiguresModule,
        MonevModule,
        QualityModule,
        RankingModule,
        ReviewModule,
        LetterModule,
        SavedViewModule,
        MeetingModule,
        BulkActionModule,
        JointHandlingModule,
        TrendModule,
        AlertModule.with(config),
        ReportModule,
        StoryModule.at(config.publicUrl),
        LiveModule.with(config),
        SynchronisationModule.with(config.hub),
        MatchingModule,
        EvidenceModule.signingWith(config.evidenceKey),
        RecapModule.with(config.operatorToken),
        ExportModule,
        OperatorModule.with({ token: config.operatorToken, broker: config.broker, ledger: config.ledger }),
        healthModule({
          inject: [DataSource, Broker, LedgerReader],
          checks: (database: DataSource, broker: Broker) => ({
            database: async () => {
              await database.query('select 1');
            },
            migrations: () => checkMigrations(database),
            broker: () => broker.ping(),
            topics: () => checkTopics(broker, [config.ledger.topic]),
          }),
          progress: {
            report:
              (_database: DataSource, _broker: Broker, { watch }: LedgerReader) =>
              () =>
                watch.report(),
            readers: new BearerGuard(config.operatorToken),
            // Whatever is not the operator's wants a session here.
            path: 'v1/operator/health',
            scheme: 'operator',
          },
        }),
        pagesModule(config.pagesFolder),
      ],
    };
  }
}
