import { Injectable } from '@nestjs/common';
import { Gauge, Registry } from 'prom-client';
import { ProgressWatch } from '#messaging';

/** Shows what waits in each part as of the last look, how old it is, and whether it stalls. */
@Injectable()
export class LivenessMetrics {
  constructor(registry: Registry, watch: ProgressWatch) {
    const gauge = (
      name: string,
      help: string,
      valueOf: (part: ReturnType<ProgressWatch['report']>[number]) => number,
    ) =>
      new Gauge({
        name,
        help,
        labelNames: ['part'],
        registers: [registry],
        collect() {
          this.reset();
          for (const part of watch.report()) this.set({ part: part.name }, valueOf(part));
        },
      });
    gauge('hub_lag', 'Records of a partition, or entries of a lane, that wait', ({ lag }) => lag);
    gauge('hub_oldest_waiting_seconds', 'Age of the oldest that waits', ({ oldestWaitingAt }) =>
      oldestWaitingAt ? Math.max(0, (Date.now() - oldestWaitingAt.getTime()) / 1_000) : 0,
    );
    gauge('hub_stalled', '1 when something waits and nothing moves', ({ stalledSince }) => (stalledSince ? 1 : 0));
  }
}
