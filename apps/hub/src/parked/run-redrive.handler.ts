import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { parseEventJson } from '#contract';
import { InTopics } from '../intake/in-topics.adapter.js';
import { paceOf } from './parked-message.js';
import { RedriveRepository, type OpenRecord, type PlannedRecord, type RunOrder } from './redrive.repository.js';

/** Milliseconds between looks for outcomes. */
const lookEvery = 100;

/** Writes parked records again to the in-topics they came from: the door of their first arrival, and the only one. */
@Injectable()
export class RunRedrive implements BeforeApplicationShutdown {
  private readonly logger = new Logger(RunRedrive.name);
  private readonly stopping = new AbortController();
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly redrives: RedriveRepository,
    private readonly inTopics: InTopics,
  ) {}

  /**
   * Starts a run, which goes on by itself; a canary is waited for. Null while another run goes on.
   * @returns the id of the run
   */
  async handle(order: RunOrder): Promise<number | null> {
    const run = await this.redrives.start(order);
    if (run === null) return null;
    const ended = this.run(run, order.rate);
    // A run that was stopped may still be in its last pause.
    this.ended = Promise.all([this.ended, ended]).then(() => undefined);
    if (order.canary) await ended;
    return run;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async run(run: number, rate: number): Promise<void> {
    try {
      await this.writeAll(run, rate);
      await this.awaitOutcomes(run);
      if (this.stopping.signal.aborted) await this.redrives.end(run, 'interrupted');
    } catch (error) {
      this.logger.error({ msg: 'A redrive was interrupted', run, err: error });
      // Whoever comes next finds the run abandoned when even this cannot be written down.
      await this.redrives.end(run, 'interrupted').catch(() => false);
    }
  }

  private async writeAll(run: number, rate: number): Promise<void> {
    const pace = paceOf(rate);
    while (await this.goesOn(run)) {
      const records = await this.redrives.planned(run, pace.atOnce);
      if (records.length === 0) return;
      await this.write(records);
      await this.redrives.noteOutcomes();
      await this.rest(pace.pause);
    }
  }

  private async write(records: readonly PlannedRecord[]): Promise<void> {
    await this.redrives.noteWriting(
      records.map(({ attemptId, participant, record }) => {
        const parsed = parseEventJson(record);
        const own = parsed.ok && parsed.event.source === participant;
        return { attemptId, event: own ? { source: participant, eventId: parsed.event.id } : null };
      }),
    );
    for (const [participant, group] of Map.groupBy(records, (record) => record.participant)) {
      await this.inTopics.writeRecords(
        participant,
        group.map((open) => ({ key: keyOf(open), value: open.record })),
      );
    }
  }

  private async awaitOutcomes(run: number): Promise<void> {
    while (await this.goesOn(run)) {
      await this.redrives.noteOutcomes();
      if ((await this.redrives.awaited(run)) === 0) {
        await this.redrives.end(run, 'finished');
        return;
      }
      await this.rest(lookEvery);
    }
  }

  private async goesOn(run: number): Promise<boolean> {
    return !this.stopping.signal.aborted && (await this.redrives.keepAlive(run));
  }

  private async rest(milliseconds: number): Promise<void> {
    await pause(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

/** An event belongs in the partition of its complaint; for what is none, any will do. */
function keyOf({ complaintId, record }: OpenRecord): string {
  if (complaintId !== null) return complaintId;
  const parsed = parseEventJson(record);
  return parsed.ok ? parsed.event.subject : 'parked';
}
