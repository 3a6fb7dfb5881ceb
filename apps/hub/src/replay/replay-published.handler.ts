import { Injectable, Logger } from '@nestjs/common';
import { parseLedgerRecord, type ComplaintEvent } from '#contract';
import type { RecordBatch } from '#messaging';
import { readBatch } from '../complaint/received-batch.mapper.js';
import { RecordEvents } from '../complaint/record-events.handler.js';
import { firstWave } from './published-entry.js';
import { PublishedLedger } from './published-ledger.repository.js';
import { ReplayDiffers } from './replay.errors.js';
import { ReplayRepository, type MissingEntry, type ReplayedEntry } from './replay.repository.js';

/** Entries looked at at once. */
const atOnce = 1_000;

/** Stamps come from several clocks: this many milliseconds more are read than should be needed. */
const margin = 60 * 60 * 1_000;

const earlier = (instant: Date | null): Date | null => instant && new Date(instant.getTime() - margin);

/**
 * A database that was restored from a backup is older than what the hub published meanwhile. Before anything new is
 * taken, the ledger takes again what was published, in the same order and with the same hashes; then the in-topics are
 * read again for what was received and not yet published.
 */
@Injectable()
export class ReplayPublished {
  private readonly logger = new Logger(ReplayPublished.name);

  constructor(
    private readonly published: PublishedLedger,
    private readonly replays: ReplayRepository,
    private readonly recordEvents: RecordEvents,
  ) {}

  /**
   * To be awaited before the hub reads its topics or delivers.
   * @throws ReplayDiffers when what was published cannot be recorded alike
   */
  async handle(): Promise<void> {
    await this.replays.alone(async () => {
      const history = await this.replays.history();
      if (history === 'same') return;
      const youngest = await this.replays.youngest();
      const replayed = await this.replay(earlier(youngest));
      // Where the hub was at work before histories were noted, and nothing is missing, nothing was restored.
      if (history === 'another' || youngest === null || replayed > 0) {
        await this.published.readAgain(earlier(youngest));
      }
      await this.replays.noteHistory();
      if (replayed > 0)
        this.logger.warn({ msg: 'The database was restored: it took again what was published', replayed });
    });
  }

  private async replay(since: Date | null): Promise<number> {
    await this.replays.clear();
    await this.published.entries(since, (batch) => this.replays.keepMissing(entriesIn(batch)));
    const oldest = await this.replays.oldestReceived();
    if (oldest !== null) {
      await this.published.events(earlier(oldest), (batch) => this.replays.keepEvents(readBatch(batch).events));
    }
    await this.replays.leaveRoom();
    const replayed = await this.recordAll();
    await this.replays.maybeSent();
    return replayed;
  }

  private async recordAll(): Promise<number> {
    let replayed = 0;
    for (let entries = await this.replays.next(atOnce); entries.length > 0; entries = await this.replays.next(atOnce)) {
      const wave = firstWave(entries);
      await this.record(wave);
      replayed += wave.length;
    }
    return replayed;
  }

  private async record(wave: readonly ReplayedEntry[]): Promise<void> {
    const events = wave.map(({ event, receivedAt, position }) => ({
      event,
      receivedAt,
      record: {
        topic: 'replay',
        partition: 0,
        offset: String(position),
        receivedAt,
        record: Buffer.from(JSON.stringify(event)),
      },
    }));
    await this.recordEvents.handle({ events, unreadable: [] });
    const [differing] = await this.replays.differing(wave);
    if (differing) throw new ReplayDiffers(differing);
    await this.replays.done(wave);
  }
}

function entriesIn({ records }: RecordBatch): MissingEntry[] {
  return records.flatMap(({ value }) => {
    const parsed = parseLedgerRecord(value?.toString('utf8') ?? '');
    if (!parsed.ok) return [];
    const { position, complaintId, version, hash, receivedAt, event } = parsed.record.data;
    const { source, id: eventId } = event;
    return [
      { position, complaintId, version, hash, source, eventId, receivedAt, publicEvent: event as ComplaintEvent },
    ];
  });
}
