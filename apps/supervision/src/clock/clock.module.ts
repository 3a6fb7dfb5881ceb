import { Module } from '@nestjs/common';
import { FreshnessQuery } from '../monev/freshness.query.js';
import { CaseClockTypeormRepository } from './case-clock.typeorm-repository.js';
import { ChangeClockSettings } from './change-clock-settings.handler.js';
import { ClockBasisQuery } from './clock-basis.query.js';
import { ClockListQuery } from './clock-list.query.js';
import { ClockPages } from './clock-pages.query.js';
import { ClockSettingsController } from './clock-settings.controller.js';
import { ClockSettingsQuery } from './clock-settings.query.js';
import { ClockSettingsRepository } from './clock-settings.repository.js';
import { ClockSettingsTypeormRepository } from './clock-settings.typeorm-repository.js';
import { ClocksController } from './clocks.controller.js';
import { FollowOutages } from './follow-outages.handler.js';
import { FollowOutagesJob } from './follow-outages.job.js';
import { NoteOutage } from './note-outage.handler.js';
import { OutageController } from './outage.controller.js';
import { OutageQuery } from './outage.query.js';
import { RecomputeClocks } from './recompute-clocks.handler.js';
import { RecomputeController } from './recompute.controller.js';
import { RecomputeJob } from './recompute.job.js';
import { RecomputeQuery } from './recompute.query.js';
import { RecomputeRepository } from './recompute.repository.js';
import { RecomputeTypeormRepository } from './recompute.typeorm-repository.js';
import { SeedClockSettings } from './seed-clock-settings.handler.js';

/** Deadlines in working days: what they are read with, each complaint's own, and the list of all. */
@Module({
  controllers: [ClockSettingsController, OutageController, RecomputeController, ClocksController],
  providers: [
    FreshnessQuery,
    CaseClockTypeormRepository,
    ChangeClockSettings,
    ClockBasisQuery,
    ClockListQuery,
    ClockPages,
    ClockSettingsQuery,
    FollowOutages,
    FollowOutagesJob,
    NoteOutage,
    OutageQuery,
    RecomputeClocks,
    RecomputeJob,
    RecomputeQuery,
    SeedClockSettings,
    { provide: ClockSettingsRepository, useClass: ClockSettingsTypeormRepository },
    { provide: RecomputeRepository, useClass: RecomputeTypeormRepository },
  ],
  exports: [CaseClockTypeormRepository, ClockBasisQuery, ClockPages],
})
export class ClockModule {}
