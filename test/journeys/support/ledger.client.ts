import type { LedgerEntry } from '#contract';
import { JsonClient, Refused } from '../../../apps/local/src/actors/json.client.js';
import type { HubComplaint } from '../../../apps/local/src/actors/operator.client.js';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import type { Endpoints } from '../../../apps/local/src/federation/endpoints.js';

export interface EventOutcome {
  readonly id: string;
  readonly outcome: 'applied' | 'conflict' | 'held' | 'duplicate' | 'parked' | null;
  readonly reason: string | null;
}

export interface ParkedRecord {
  readonly id: number;
  readonly place: string;
  readonly source: string | null;
  readonly eventId: string | null;
  readonly cause: string;
  readonly errors: readonly { readonly field: string; readonly reason: string }[];
  readonly bytes: number;
}

interface Lane {
  readonly destination: string;
  readonly holder: string | null;
  readonly behind: number;
  readonly pending: number;
}

/** Seconds. A loaded machine is slow, and a hub that was killed is missed by its broker for a while. */
const patience = 60;

/** What the hub tells its operator of the ledger. */
export class Ledger {
  private readonly hub: JsonClient;

  constructor({ hub }: Pick<Endpoints, 'hub'>) {
    this.hub = new JsonClient(`${hub.url}/v1`, hub.operatorToken);
  }

  async complaint(id: string): Promise<HubComplaint | undefined> {
    try {
      return await this.hub.get<HubComplaint>(`/complaints/${id}`);
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return undefined;
      throw error;
    }
  }

  /** What was said of a complaint and by whom, in the order of its versions: `63.71 followedup`. */
  async courseOf(id: string): Promise<string[]> {
    const complaint = await this.complaint(id);
    return (complaint?.entries ?? []).map(courseStep);
  }

  /** Resolves once its last entry is this one. */
  untilCourse(id: string, last: string): Promise<HubComplaint['state']> {
    return until(
      `${last} as the last of ${id}`,
      async () => {
        const { entries = [], state } = (await this.complaint(id)) ?? {};
        return entries.map(courseStep).at(-1) === last ? state : undefined;
      },
      patience,
    );
  }

  async outcomes(source: string, eventIds: readonly string[]): Promise<readonly EventOutcome[]> {
    const { outcomes } = await this.hub.post<{ outcomes: EventOutcome[] }>(`/participants/${source}/outcomes`, {
      eventIds,
    });
    return outcomes;
  }

  /** Resolves once each of a participant's events has come to one of these outcomes. */
  untilOutcomes(
    source: string,
    eventIds: readonly string[],
    among: readonly EventOutcome['outcome'][] = ['applied'],
  ): Promise<readonly EventOutcome[]> {
    return until(
      `${among.join(' or ')} for ${eventIds.length} events of ${source}`,
      async () => {
        const outcomes = await this.outcomes(source, eventIds);
        return outcomes.every(({ outcome }) => among.includes(outcome)) ? outcomes : undefined;
      },
      patience,
    );
  }

  /** Every record that was parked from one topic. */
  async parkedFrom(topic: string): Promise<ParkedRecord[]> {
    const found: ParkedRecord[] = [];
    for (let after = 0; ;) {
      const { parked, next } = await this.hub.get<{ parked: ParkedRecord[]; next: number }>(`/parked?after=${after}`);
      if (parked.length === 0) return found;
      found.push(...parked.filter(({ place }) => place.startsWith(`${topic}/`)));
      after = next;
    }
  }

  async conflicts(): Promise<readonly { complaintId: string; field: string; claimed: { participant: string } }[]> {
    const { conflicts } = await this.hub.get<{ conflicts: [] }>('/conflicts?limit=500');
    return conflicts;
  }

  /** Every entry, in the order of the ledger. */
  async entries(): Promise<LedgerEntry[]> {
    const found: LedgerEntry[] = [];
    for (let after = 0; ;) {
      const page = await this.hub.get<{ entries: LedgerEntry[]; next: number }>(
        `/ledger/entries?after=${after}&limit=500`,
      );
      if (page.entries.length === 0) return found;
      found.push(...page.entries);
      after = page.next;
    }
  }

  async head(): Promise<number> {
    const { head } = await this.hub.get<{ head: number }>('/ledger/entries?limit=1');
    return head;
  }

  /** Which instance of the hub works the lane of each destination; null when none does. */
  async holders(): Promise<ReadonlyMap<string, string | null>> {
    const { lanes } = await this.hub.get<{ lanes: Lane[] }>('/deliveries');
    // Each start of an instance has an id of its own behind its name.
    return new Map(lanes.map(({ destination, holder }) => [destination, holder?.split(' ')[0] ?? null]));
  }

  /** Resolves once every destination has everything that the ledger holds. */
  untilDelivered(): Promise<true> {
    return until(
      'everything delivered',
      async () => {
        const { lanes } = await this.hub.get<{ lanes: Lane[] }>('/deliveries');
        const done = lanes.length > 0 && lanes.every(({ behind, pending }) => behind === 0 && pending === 0);
        return done ? true : undefined;
      },
      patience,
    );
  }
}

const courseStep = ({ event }: LedgerEntry): string => `${event.source} ${event.type.split('.').at(-2) ?? ''}`;
