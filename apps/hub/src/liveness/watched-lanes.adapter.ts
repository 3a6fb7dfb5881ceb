import type { Sighting, Watched } from '#messaging';
import type { LaneDirectory } from '../delivery/lane-directory.handler.js';
import type { LaneRepository } from '../delivery/lane/lane.repository.js';
import type { LaneProgressQuery } from '../delivery/status/lane-progress.query.js';
import { laneSighting } from './lane-sighting.mapper.js';

export interface WatchedLanesParts {
  directory: Pick<LaneDirectory, 'lanes'>;
  query: LaneProgressQuery;
  leases: Pick<LaneRepository, 'taken'>;
  instanceId: string;
}

/** Every way out there is to be. A participant that is told in another way by now has left its lane behind. */
export class WatchedLanes implements Watched {
  readonly name = 'delivery';

  constructor(private readonly parts: WatchedLanesParts) {}

  async look(): Promise<readonly Sighting[]> {
    const { directory, query, leases, instanceId } = this.parts;
    const destinations = (await directory.lanes()).map(({ destination }) => destination);
    return (await query.progress(destinations)).map((lane) => {
      const lease = leases.taken(lane.destination);
      const own = lease && { activity: lease.activity, rests: lease.rests(performance.now()) };
      return laneSighting(lane, instanceId, own);
    });
  }
}
