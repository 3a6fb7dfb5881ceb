import { Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { BearerGuard, healthModule } from '#http';
import { loggerModule, metricsModule } from '#observability';
import { databaseModule } from '#persistence';
import { AdminController } from './admin/admin.controller.js';
import { AccessTokens } from './agency/access-token.adapter.js';
import { AgencyChangeController } from './agency/agency-change.controller.js';
import { AgencyComparisonController } from './agency/agency-comparison.controller.js';
import { AgencyComplaintController } from './agency/agency-complaint.controller.js';
import { TokenController } from './agency/token.controller.js';
import { BehaviourHandler } from './behaviour/behaviour.handler.js';
import { BehaviourRepository } from './behaviour/behaviour.repository.js';
import { BehaviourTypeormRepository } from './behaviour/behaviour.typeorm-repository.js';
import { CitizenController } from './citizen/citizen.controller.js';
import { CitizenHandler } from './citizen/citizen.handler.js';
import { clockProvider } from './clock.provider.js';
import { AutoVerificationJob } from './complaint/auto-verification.job.js';
import { ChangeComplaintHandler } from './complaint/change-complaint.handler.js';
import { ComplaintQuery } from './complaint/complaint.query.js';
import { HeldRangeQuery } from './complaint/held-range.query.js';
import { ComplaintRepository } from './complaint/complaint.repository.js';
import { ComplaintTypeormRepository } from './complaint/complaint.typeorm-repository.js';
import { FileComplaintHandler } from './complaint/file-complaint.handler.js';
import { CallLogTypeormRepository } from './control/call-log.typeorm-repository.js';
import { ControlController } from './control/control.controller.js';
import { CONTROL_TOKEN } from './control/control.guard.js';
import { ChangeFeedController } from './feed/change-feed.controller.js';
import { ChangeFeedQuery } from './feed/change-feed.query.js';
import { FeedPositions } from './feed/feed-positions.typeorm-repository.js';
import { CONFIG } from './national-sandbox.config.js';
import type { NationalSandboxConfig } from './national-sandbox.config.js';
import { nationalSandboxDataSourceOptions } from './national-sandbox.data-source.js';
import { BehaviourPageController } from './page/behaviour-page.controller.js';
import { ComplaintPageController } from './page/complaint-page.controller.js';
import { HomeController } from './page/home.controller.js';
import { ReporterKey } from './page/reporter-key.adapter.js';
import { SendWebhooksJob } from './webhook/send-webhooks.job.js';
import { WebhookDeliveryTypeormRepository } from './webhook/webhook-delivery.typeorm-repository.js';
import { WebhookClient } from './webhook/webhook.client.js';

const controllers = [
  TokenController,
  AgencyComplaintController,
  AgencyChangeController,
  AgencyComparisonController,
  ChangeFeedController,
  CitizenController,
  AdminController,
  ControlController,
  HomeController,
  ComplaintPageController,
  BehaviourPageController,
];

const providers: Provider[] = [
  clockProvider,
  AccessTokens,
  BehaviourHandler,
  { provide: BehaviourRepository, useClass: BehaviourTypeormRepository },
  ComplaintQuery,
  HeldRangeQuery,
  { provide: ComplaintRepository, useClass: ComplaintTypeormRepository },
  FileComplaintHandler,
  ChangeComplaintHandler,
  AutoVerificationJob,
  FeedPositions,
  ChangeFeedQuery,
  WebhookClient,
  WebhookDeliveryTypeormRepository,
  SendWebhooksJob,
  CitizenHandler,
  CallLogTypeormRepository,
  ReporterKey,
];

/** Everything the sandbox is made of. */
@Module({})
export class NationalSandboxModule {
  static with(config: NationalSandboxConfig): DynamicModule {
    return {
      module: NationalSandboxModule,
      imports: [
        loggerModule('national-sandbox', config.logLevel),
        metricsModule(new BearerGuard(config.controlToken)),
        databaseModule(nationalSandboxDataSourceOptions(config.databaseUrl)),
        ScheduleModule.forRoot(),
        healthModule({
          inject: [DataSource],
          checks: (database: DataSource) => ({
            database: async () => {
              await database.query('SELECT 1');
            },
          }),
        }),
      ],
      controllers,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CONTROL_TOKEN, useValue: config.controlToken },
        ...providers,
      ],
    };
  }
}
