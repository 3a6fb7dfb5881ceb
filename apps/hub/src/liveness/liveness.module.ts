import { Logger, Module } from '@nestjs/common';
import { ProgressWatch, watchedConsumer } from '#messaging';
import { ComplaintModule } from '../complaint/complaint.module.js';
import { InTopicReader } from '../complaint/in-topic-reader.adapter.js';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { LaneDirectory } from '../delivery/lane-directory.handler.js';
import { LaneRepository } from '../delivery/lane/lane.repository.js';
import { LaneProgressQuery } from '../delivery/status/lane-progress.query.js';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { LivenessMetrics } from './liveness-metrics.adapter.js';
import { LivenessJob } from './liveness.job.js';
import { WatchedLanes } from './watched-lanes.adapter.js';

function watchOf(
  { instanceId, stallSeconds }: HubConfig,
  query: LaneProgressQuery,
  { server }: InTopicReader,
  directory: LaneDirectory,
  leases: LaneRepository,
): ProgressWatch {
  return new ProgressWatch({
    watched: [watchedConsumer('in-topics', server), new WatchedLanes({ directory, query, leases, instanceId })],
    stallAfterMilliseconds: stallSeconds * 1_000,
    log: new Logger(ProgressWatch.name),
    exit: () => process.exit(1),
  });
}

/** Liveness is progress: whether the hub reads and delivers, and not only whether it answers. */
@Module({
  imports: [ComplaintModule, DeliveryModule],
  providers: [
    LaneProgressQuery,
    LivenessJob,
    LivenessMetrics,
    {
      provide: ProgressWatch,
      useFactory: watchOf,
      inject: [HUB_CONFIG, LaneProgressQuery, InTopicReader, LaneDirectory, LaneRepository],
    },
  ],
  exports: [ProgressWatch],
})
export class LivenessModule {}
