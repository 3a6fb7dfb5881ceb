import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { healthModule } from '#http';
import { loggerModule } from '#observability';
import { databaseModule } from '#persistence';
import { AutopilotController } from './autopilot/autopilot.controller.js';
import { Autopilot } from './autopilot/autopilot.job.js';
import { AutopilotQuery } from './autopilot/autopilot.query.js';
import { AUTOPILOT, SimulatedPeople } from './autopilot/simulated-people.handler.js';
import { clockProvider } from './clock.provider.js';
import { ComplaintController } from './complaint/complaint.controller.js';
import { ComplaintHandler, FEDERATION } from './complaint/complaint.handler.js';
import { ComplaintQuery } from './complaint/complaint.query.js';
import { StepController } from './complaint/step.controller.js';
import { regencyNodeDatabase } from './regency-node.data-source.js';
import { HeldComplaintsQuery } from './complaint/held-complaints.query.js';
import { AnswerDigest } from './exchange/answer-digest.handler.js';
import { AnswerRequest } from './exchange/answer-request.handler.js';
import { DeliveryConsumer, STALL_SECONDS } from './exchange/delivery.consumer.js';
import { DeliveryHandler } from './exchange/delivery.handler.js';
import { ExchangeController } from './exchange/exchange.controller.js';
import { HEARTBEAT_SECONDS, HeartbeatJob } from './exchange/heartbeat.job.js';
import { OpenReporter } from './exchange/open-reporter.handler.js';
import { OutboxPublisher } from './exchange/outbox-publisher.job.js';
import { ReceiveLetter } from './exchange/receive-letter.handler.js';
import { RegencyBrokers } from './exchange/regency-brokers.adapter.js';
import { RestateComplaint } from './exchange/restate-complaint.handler.js';
import { SignInHandler } from './exchange/sign-in.handler.js';
import { UnappliedQuery } from './exchange/unapplied.query.js';
import { AnswerLetter } from './letter/answer-letter.handler.js';
import { LetterController } from './letter/letter.controller.js';
import { LetterQuery } from './letter/letter.query.js';
import type { RegencyNodeConfig } from './regency-node.config.js';
import { Regencies } from './regency/regency.js';
import { OutboxBell } from './store/outbox-bell.js';
import { Outbox } from './store/outbox.repository.js';
import { TypeormOutbox } from './store/outbox.typeorm-repository.js';
import { RegencyStore } from './store/regency-store.repository.js';
import { TypeormRegencyStore } from './store/regency-store.typeorm-repository.js';
import { UnappliedRecords } from './store/unapplied.repository.js';
import { TypeormUnappliedRecords } from './store/unapplied.typeorm-repository.js';

/** The whole node: our case files, the exchange with the hub, and the autopilot of a local federation. */
@Module({})
export class RegencyNodeModule {
  static with(config: RegencyNodeConfig): DynamicModule {
    return {
      module: RegencyNodeModule,
      imports: [
        loggerModule('regency-node', config.logLevel),
        databaseModule(regencyNodeDatabase(config.databaseUrl)),
        healthModule({
          inject: [DataSource],
          checks: (dataSource: DataSource) => ({
            database: async () => void (await dataSource.query('SELECT 1')),
          }),
        }),
      ],
      controllers: [ComplaintController, StepController, LetterController, ExchangeController, AutopilotController],
      providers: [
        clockProvider,
        { provide: Regencies, useValue: new Regencies(config.regencies) },
        { provide: FEDERATION, useValue: config.federation },

        ComplaintHandler,
        ComplaintQuery,
        HeldComplaintsQuery,

        AnswerLetter,
        LetterQuery,

        OutboxBell,
        { provide: RegencyStore, useClass: TypeormRegencyStore },
        { provide: Outbox, useClass: TypeormOutbox },
        { provide: UnappliedRecords, useClass: TypeormUnappliedRecords },

        { provide: RegencyBrokers, useFactory: () => new RegencyBrokers(config.kafka, config.regencies) },
        OutboxPublisher,
        DeliveryConsumer,
        DeliveryHandler,
        AnswerDigest,
        AnswerRequest,
        OpenReporter,
        ReceiveLetter,
        RestateComplaint,
        SignInHandler,
        UnappliedQuery,
        { provide: HEARTBEAT_SECONDS, useValue: config.heartbeatSeconds },
        { provide: STALL_SECONDS, useValue: config.stallSeconds },
        HeartbeatJob,

        { provide: AUTOPILOT, useValue: config.autopilot },
        AutopilotQuery,
        SimulatedPeople,
        Autopilot,
      ],
    };
  }
}
