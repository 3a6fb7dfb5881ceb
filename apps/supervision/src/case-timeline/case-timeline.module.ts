import { Module, type DynamicModule } from '@nestjs/common';
import { CaseAccessModule } from '../case-access/case-access.module.js';
import { ClockModule } from '../clock/clock.module.js';
import type { LedgerConfig } from '../supervision.config.js';
import { ComplaintDetailQuery } from './complaint-detail.query.js';
import { ComplaintListQuery } from './complaint-list.query.js';
import { ComplaintPages } from './complaint-pages.query.js';
import { ComplaintsController } from './complaints.controller.js';
import { LedgerMetrics } from './ledger-metrics.adapter.js';
import { LEDGER, LedgerReader } from './ledger-reader.adapter.js';
import { LedgerConsumer } from './ledger.consumer.js';
import { ProjectionRepository } from './projection.repository.js';
import { TypeormProjectionRepository } from './projection.typeorm-repository.js';
import { TakeLedgerBatchHandler } from './take-ledger-batch.handler.js';

@Module({
  imports: [CaseAccessModule, ClockModule],
  controllers: [LedgerConsumer, ComplaintsController],
  providers: [
    LedgerReader,
    LedgerMetrics,
    TakeLedgerBatchHandler,
    ComplaintListQuery,
    ComplaintDetailQuery,
    ComplaintPages,
    { provide: ProjectionRepository, useClass: TypeormProjectionRepository },
  ],
  exports: [ComplaintDetailQuery, ComplaintPages, LedgerReader, ProjectionRepository],
})
export class CaseTimelineModule {
  static reading(ledger: LedgerConfig): DynamicModule {
    return { module: CaseTimelineModule, global: true, providers: [{ provide: LEDGER, useValue: ledger }] };
  }
}
