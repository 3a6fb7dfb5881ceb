import { Injectable } from '@nestjs/common';
import { ledgerRecord, ledgerTopic, outTopic, type DeliveredEvent } from '#contract';
import type { OutgoingRecord, TopicRecords } from '#messaging';
import { publicEntry } from '../../complaint/ledger-entry.mapper.js';
import { LedgerQuery } from '../../complaint/ledger.query.js';
import type { StoredEntry } from '../../complaint/ledger.repository.js';
import type { Participant } from '../../participant/participant.js';
import { ParticipantDirectory } from '../../participant/participant.directory.js';
import { ExpandEntries, type Expansion } from '../expansion/expand-entries.handler.js';

/** A piece of the ledger, ready to be published. */
export interface PreparedBatch {
  topics: TopicRecords[];
  /** Position of the last entry in it. */
  last: number;
}

/** Turns a piece of the ledger into the records of all topics that it goes to. */
@Injectable()
export class PrepareBatch {
  constructor(
    private readonly ledger: LedgerQuery,
    private readonly expand: ExpandEntries,
    private readonly participants: ParticipantDirectory,
  ) {}

  /** Null when there is nothing behind the position. */
  async handle(position: number, atMost: number): Promise<PreparedBatch | null> {
    const entries = await this.ledger.after(position, atMost);
    const last = entries.at(-1);
    if (!last) return null;
    const readers = new Map(
      (await this.participants.all()).filter(({ delivery }) => delivery.kind === 'kafka').map((one) => [one.code, one]),
    );
    return { topics: recordsOf(entries, readers, await this.expand.handle(entries, readers)), last: last.position };
  }
}

function recordsOf(
  entries: readonly StoredEntry[],
  readers: ReadonlyMap<string, Participant>,
  expansion: Expansion,
): TopicRecords[] {
  const ledger: OutgoingRecord[] = [];
  const outgoing = new Map<string, OutgoingRecord[]>();
  // Most recipients of an entry get the same event: it is written as JSON once.
  const json = new Map<DeliveredEvent, string>();
  for (const entry of entries) {
    const key = entry.complaintId;
    ledger.push({ key, value: JSON.stringify(ledgerRecord(publicEntry(entry))) });
    for (const code of entry.recipients) {
      if (!readers.has(code)) continue;
      let records = outgoing.get(code);
      if (!records) outgoing.set(code, (records = []));
      for (const event of expansion.of(entry, code)) {
        let value = json.get(event);
        if (value === undefined) json.set(event, (value = JSON.stringify(event)));
        records.push({ key, value });
      }
    }
  }
  return [
    { topic: ledgerTopic, records: ledger },
    ...[...outgoing].map(([code, records]) => ({ topic: outTopic(code), records })),
  ];
}
