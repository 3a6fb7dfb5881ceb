/** A mistake that somebody could make, as a change of one text, and the promise that must break of it. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Stands in the file once. */
  readonly text: string;
  readonly instead: string;
  readonly promise: number;
  /** Of the run that is to catch it. */
  readonly events: number;
}

export const mutants: readonly Mutant[] = [
  {
    name: 'drop the unique key of events',
    file: 'apps/hub/src/migrations/1763800000000-ledger.ts',
    text: `UNIQUE (complaint_id, version),
        CONSTRAINT ledger_entry_event UNIQUE (source, event_id)`,
    instead: 'UNIQUE (complaint_id, version)',
    promise: 3,
    events: 40_000,
  },
  {
    name: 'commit offsets before the transaction',
    file: 'libs/messaging/src/kafkajs-subscription.ts',
    text: 'const handled = await this.handleUntilDone(',
    instead: `payload.resolveOffset(last.offset);
      await payload.commitOffsetsIfNecessary(payload.uncommittedOffsets());
      const handled = await this.handleUntilDone(`,
    promise: 2,
    events: 1_000,
  },
  {
    name: 'skip the look-up before sending again',
    file: 'apps/hub/src/delivery/national/national-courier.handler.ts',
    text: 'const found = maybeSent ?',
    instead: 'const found = maybeSent && complaint.agencyReference === "" ?',
    promise: 2,
    events: 1_000,
  },
  {
    name: 'ignore a hold',
    file: 'apps/hub/src/complaint/decide.ts',
    text: 'fact.sequence > expected)',
    instead: 'fact.sequence > expected + 1_000_000)',
    promise: 6,
    events: 1_000,
  },
];
