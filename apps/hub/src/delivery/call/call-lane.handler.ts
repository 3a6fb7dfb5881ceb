import type { StoredEntry } from '../../complaint/ledger.repository.js';
import { crashPoint } from '../../crash-point.adapter.js';
import type { CallPace } from '../../participant/call-pace.js';
import { DestinationResting } from '../delivery.errors.js';
import type { DeliverySettings } from '../delivery-settings.js';
import type { RecipientFeed } from '../expansion/recipient-feed.handler.js';
import { goOn, type Lane, type Pause, type Round, type TakenLane } from '../lane/lane.js';
import type { LaneRepository } from '../lane/lane.repository.js';
import { consequenceOf, failureOf } from '../pending/failure.js';
import { lineUp } from '../pending/line-up.js';
import type { PendingRepository, Waiting } from '../pending/pending.repository.js';
import { DestinationGuard } from './destination-guard.adapter.js';
import { sendLines, type Carry, type SentLine } from './send-lines.js';

/** A destination that is called for each entry. */
export interface CalledDestination {
  /** Names the lane. */
  readonly destination: string;
  /** Code of the participant whose entries it gets. */
  readonly recipient: string;
  /** Complaints whose entries are on their way at the same time. */
  readonly sideBySide: number;
  /** Shared by all who call it, and kept while the lane passes from holder to holder. */
  readonly pace: CallPace;
  /** How the entries of one complaint are brought there. It is called once for each complaint of a round. */
  carrier(guard: DestinationGuard): () => Carry<Sending>;
}

/** An entry to send. */
export interface Sending {
  entry: StoredEntry;
  /** Whether a call for it may have been taken although it is not known: look up before sending again. */
  maybeSent: boolean;
}

interface Queued extends Sending {
  position: number;
  complaintId: string;
  attempts: number;
}

/** What a call lane works with. */
export interface CallLaneParts {
  feed: RecipientFeed;
  lanes: LaneRepository;
  pending: PendingRepository;
  settings: DeliverySettings;
}

/**
 * Delivers entry by entry. An entry that fails waits, and the later ones of its complaint behind it; the lane goes on
 * with other complaints. New and waiting entries have a round each, so that slow retries hold back nobody.
 */
export class CallLane implements Lane {
  readonly destination: string;
  readonly circuit = 'closed';

  constructor(
    private readonly to: CalledDestination,
    private readonly parts: CallLaneParts,
  ) {
    this.destination = to.destination;
  }

  begin(lane: TakenLane): Round[] {
    const { settings } = this.parts;
    const guard = new DestinationGuard(settings, lane.lease, this.to.pace);
    const place = { ...lane };
    const unlessResting = (round: Round): Round => {
      return (stop) => {
        const rest = guard.restsFor();
        return rest > 0 ? Promise.resolve({ milliseconds: rest, untilNews: false }) : round(stop);
      };
    };
    return [
      unlessResting((stop) => this.sendNew(place, guard, stop)),
      unlessResting((stop) => this.sendWaiting(place, guard, stop)),
    ];
  }

  private async sendNew(place: TakenLane, guard: DestinationGuard, stop: AbortSignal): Promise<Pause> {
    const { feed, lanes, pending, settings } = this.parts;
    const { entries, next, more } = await feed.behind(this.to.recipient, place.cursor, this.atOnce(guard));
    if (entries.length === 0) {
      if (next > place.cursor) await lanes.saveCursor(place.lease, next);
      place.cursor = next;
      return more ? goOn : { milliseconds: settings.poll, untilNews: true };
    }
    const queue = entries.map((entry) =>
      queuedOf({ entry, attempts: 0, maybeSent: entry.position <= place.sendingTo }),
    );
    const complaints = [...new Set(entries.map(({ complaintId }) => complaintId))];
    const { lines, behind } = lineUp(queue, await pending.waitingComplaints(this.destination, complaints));
    await lanes.announceSending(place.lease, next);
    place.sendingTo = Math.max(place.sendingTo, next);
    crashPoint('before-calls');
    const sent = await sendLines(lines, this.to.sideBySide, this.to.carrier(guard), stop);
    crashPoint('after-calls');
    await pending.finish(place.lease, {
      cursor: next,
      delivered: [],
      waiting: [...this.waitingOf(sent, guard), ...behind.map(untried)],
      circuit: guard.circuit,
    });
    place.cursor = next;
    return goOn;
  }

  private async sendWaiting(place: TakenLane, guard: DestinationGuard, stop: AbortSignal): Promise<Pause> {
    const { pending, settings } = this.parts;
    const due = (await pending.due(this.destination, this.atOnce(guard))).map(queuedOf);
    if (due.length === 0) return { milliseconds: settings.pendingPoll, untilNews: false };
    await pending.announceSending(
      place.lease,
      due.map(({ position }) => position),
    );
    const sent = await sendLines(lineUp(due).lines, this.to.sideBySide, this.to.carrier(guard), stop);
    await pending.finish(place.lease, {
      cursor: null,
      delivered: sent.flatMap(({ delivered }) => delivered.map(({ position }) => position)),
      waiting: this.waitingOf(sent, guard),
      circuit: guard.circuit,
    });
    return goOn;
  }

  /** One at a time while it is not known whether the destination is well: the rest stays in the ledger. */
  private atOnce(guard: DestinationGuard): number {
    return guard.circuit === 'closed' ? this.parts.settings.calledAtOnce : 1;
  }

  private waitingOf(sent: readonly SentLine<Queued>[], guard: DestinationGuard): Waiting[] {
    return sent.flatMap(({ failed, left }) => {
      const waiting = left.map(untried);
      if (failed) waiting.unshift(this.failedOne(failed.entry, failed.error, guard));
      return waiting;
    });
  }

  private failedOne({ position, complaintId, attempts }: Queued, error: unknown, guard: DestinationGuard): Waiting {
    const failure = failureOf(error, guard.circuit === 'closed');
    const consequence = consequenceOf(failure, attempts, this.parts.settings.retry, Math.random());
    // That a call was not made says less than why the one before failed.
    const reason = error instanceof DestinationResting ? null : failure.reason;
    return { position, complaintId, ...consequence, maybeSent: true, error: reason };
  }
}

const queuedOf = ({ entry, attempts, maybeSent }: Sending & { attempts: number }): Queued => ({
  entry,
  attempts,
  maybeSent,
  position: entry.position,
  complaintId: entry.complaintId,
});

const untried = ({ position, complaintId, attempts, maybeSent }: Queued): Waiting => ({
  position,
  complaintId,
  state: 'retrying',
  attempts,
  maybeSent,
  pause: 0,
  error: null,
});
