import { Logger, Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ProgressWatch, watchedConsumer } from '#messaging';
import { InTopicReader } from '../complaint/in-topic-reader.adapter.js';
import { LaneDirectory } from '../delivery/lane-directory.handler.js';
import { LaneRepository } from '../delivery/lane/lane.repository.js';
import { LaneProgressQuery } from '../delivery/status/lane-progress.query.js';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { LivenessMetrics } from './liveness-metrics.adapter.js';
import { LivenessJob } from './liveness.job.js';
import { WatchedLanes } from './watched-lanes.adapter.js';

/** Looks into modules that keep these to themselves: nobody else has business with them. */
function watchOf({ instanceId, stallSeconds }: HubConfig, query: LaneProgressQuery, modules: ModuleRef): ProgressWatch {
  const inside = { strict: false };
  const { server } = modules.get(InTopicReader, inside);
  const directory = modules.get(LaneDirectory, inside);
  const leases = modules.get(LaneRepository, inside);
  return new ProgressWatch({
    watched: [watchedConsumer('in-topics', server), new WatchedLanes({ directory, query, leases, instanceId })],
    stallAfterMilliseconds: stallSeconds * 1_000,
    log: new Logger(ProgressWatch.name),
    exit: () => process.exit(1),
  });
}

/** Liveness is progress: whether the hub reads and delivers, and not only whether it answers. */
@Module({
  providers: [
    LaneProgressQuery,
    LivenessJob,
    LivenessMetrics,
    { provide: ProgressWatch, useFactory: watchOf, inject: [HUB_CONFIG, LaneProgressQuery, ModuleRef] },
  ],
  exports: [ProgressWatch],
})
export class LivenessModule {}
