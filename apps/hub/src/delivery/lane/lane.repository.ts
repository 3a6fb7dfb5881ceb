import type { Lane, TakenLane } from './lane.js';
import type { Lease } from './lease.js';

/** Where each lane stands. What a holder writes after it lost its lease throws {@link LeaseLost}. */
export abstract class LaneRepository {
  /**
   * Takes the lane, making it if it is new; null when another holder has it.
   * @param milliseconds after which others may take it unless it is renewed
   */
  abstract take(
    lane: Pick<Lane, 'destination' | 'circuit'>,
    holder: string,
    milliseconds: number,
  ): Promise<TakenLane | null>;
  abstract renew(lease: Lease, milliseconds: number): Promise<void>;
  abstract release(lease: Lease): Promise<void>;
  /** Everything up to this position is delivered. */
  abstract saveCursor(lease: Lease, cursor: number): Promise<void>;
  /** Calls for entries up to this position are about to be made. */
  abstract announceSending(lease: Lease, upTo: number): Promise<void>;
  abstract noteFailure(lease: Lease, reason: string): Promise<void>;
  /** The lease that this process took last of a lane, lost by now or not; null when it never had it. */
  abstract taken(destination: string): Lease | null;
}
