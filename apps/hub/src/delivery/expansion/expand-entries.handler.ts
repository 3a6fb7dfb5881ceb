import { Injectable } from '@nestjs/common';
import type { DeliveredEvent } from '#contract';
import type { StoredEntry } from '../../complaint/ledger.repository.js';
import type { Participant } from '../../participant/participant.js';
import { deliveredEvents, tellsReport } from './delivered-events.mapper.js';
import { ExpansionQuery } from './expansion.query.js';
import { mayKnowReporter } from './reporter-access.js';
import { ReporterIdentities } from './reporter-identities.adapter.js';

/** What each recipient gets of each entry. */
export interface Expansion {
  /** The events to deliver, in order. Recipients that get the same share one object. */
  of(entry: StoredEntry, recipient: string): readonly DeliveredEvent[];
}

/** An entry that a recipient gets with more than the entry's own event as it is. */
interface Extended {
  entry: StoredEntry;
  recipient: Participant;
  joined: boolean;
}

/** Every way out asks this what to deliver. */
@Injectable()
export class ExpandEntries {
  constructor(
    private readonly query: ExpansionQuery,
    private readonly identities: ReporterIdentities,
  ) {}

  /** @param recipients by code; others are not looked at */
  async handle(entries: readonly StoredEntry[], recipients: ReadonlyMap<string, Participant>): Promise<Expansion> {
    const extended = extendedAmong(entries, recipients);
    const earlier = await this.earlierEntries(extended);
    const reporters = await this.reporters(extended, earlier);
    const own = new Map<string, readonly DeliveredEvent[]>();
    for (const { entry, recipient, joined } of extended) {
      const key = keyOf(entry, recipient.code);
      const past = joined ? earlierOf(entry, earlier) : [];
      own.set(key, deliveredEvents(entry, recipient.code, past, reporters.get(key) ?? null));
    }
    const shared = new Map<StoredEntry, readonly DeliveredEvent[]>();
    return {
      of(entry, recipient) {
        const events = own.size === 0 ? undefined : own.get(keyOf(entry, recipient));
        if (events) return events;
        let plain = shared.get(entry);
        if (!plain) shared.set(entry, (plain = deliveredEvents(entry, recipient, [], null)));
        return plain;
      },
    };
  }

  private async earlierEntries(extended: readonly Extended[]): Promise<ReadonlyMap<string, StoredEntry[]>> {
    const ends = new Map<string, number>();
    for (const { entry, joined } of extended) {
      if (joined) ends.set(entry.complaintId, Math.max(entry.version, ends.get(entry.complaintId) ?? 0));
    }
    if (ends.size === 0) return new Map();
    return this.query.entriesBefore([...ends].map(([complaintId, version]) => ({ complaintId, version })));
  }

  /** Identities by entry and recipient. */
  private async reporters(
    extended: readonly Extended[],
    earlier: ReadonlyMap<string, StoredEntry[]>,
  ): Promise<ReadonlyMap<string, string>> {
    const asking = extended.filter(
      ({ entry, recipient, joined }) =>
        mayKnowReporter(entry.state, recipient) &&
        (tellsReport(entry.event) || (joined && earlierOf(entry, earlier).some(({ event }) => tellsReport(event)))),
    );
    if (asking.length === 0) return new Map();
    const sealed = await this.query.identitiesOf(asking.map(({ entry }) => entry.complaintId));
    const handedOn = await Promise.all(
      asking.map(async ({ entry, recipient }): Promise<[string, string][]> => {
        const identity = sealed.get(entry.complaintId);
        if (identity === undefined || recipient.publicKey === null) return [];
        const reporter = await this.identities.sealedTo(recipient.publicKey, identity, entry.complaintId);
        return reporter === null ? [] : [[keyOf(entry, recipient.code), reporter]];
      }),
    );
    return new Map(handedOn.flat());
  }
}

const keyOf = ({ position }: StoredEntry, recipient: string): string => `${position} ${recipient}`;

const earlierOf = (
  { complaintId, version }: StoredEntry,
  earlier: ReadonlyMap<string, readonly StoredEntry[]>,
): StoredEntry[] => (earlier.get(complaintId) ?? []).filter((past) => past.version < version);

function extendedAmong(entries: readonly StoredEntry[], recipients: ReadonlyMap<string, Participant>): Extended[] {
  const extended: Extended[] = [];
  for (const entry of entries) {
    if (entry.joined.length === 0 && !tellsReport(entry.event)) continue;
    for (const code of entry.recipients) {
      const recipient = recipients.get(code);
      const joined = entry.joined.includes(code);
      if (recipient && (joined || mayKnowReporter(entry.state, recipient))) extended.push({ entry, recipient, joined });
    }
  }
  return extended;
}
