import { once } from 'node:events';
import type { Writable } from 'node:stream';
import pg from 'pg';

/** What a base backup is written to, and who hears how far it is. */
export interface BackupSinks {
  /** Gets the cluster as a tar archive, with the write-ahead log that makes it consistent. */
  archive: Writable;
  /** Gets PostgreSQL's own list of the files, each with its SHA-256. */
  manifest: Writable;
  /** @param total estimated bytes of the whole */
  progress: (bytes: number, total: number) => void;
}

/** Where in the write-ahead log a backup begins and ends: it is consistent from the end on. */
export interface BackupSpan {
  start: string;
  end: string;
}

const command = `BASE_BACKUP (LABEL 'lapor', CHECKPOINT 'fast', WAL true, PROGRESS true, MANIFEST 'yes',
  MANIFEST_CHECKSUMS 'SHA256')`;

/** First byte of each message within a base backup: see "Streaming Replication Protocol" in PostgreSQL's manual. */
const parts = { newArchive: 'n', data: 'd', manifest: 'm' } as const;

/**
 * Takes a base backup over the replication protocol, as `pg_basebackup` does, while the cluster works on.
 * @param url of a role that may replicate
 * @throws what the server says, or what a sink says
 */
export async function takeBaseBackup(url: string, sinks: BackupSinks): Promise<BackupSpan> {
  const settings = { connectionString: url, replication: 'true', connectionTimeoutMillis: 10_000 };
  const client = new pg.Client(settings);
  const lost = new Promise<never>((_resolve, reject) => client.once('error', reject));
  try {
    await Promise.race([client.connect(), lost]);
    const backup = new BaseBackup(sinks);
    client.query(backup);
    return await Promise.race([backup.done, lost]);
  } finally {
    await client.end();
  }
}

/** The bare connection of pg, as far as this file needs it. */
interface Connection {
  query(text: string): void;
  readonly stream: { pause(): void; resume(): void };
}

/** What pg calls while a query runs. It collects rows; a backup is too large for that. */
class BaseBackup {
  readonly done: Promise<BackupSpan>;
  private readonly outcome = Promise.withResolvers<BackupSpan>();
  private readonly positions: string[] = [];
  private sink: Writable | null = null;
  private taken = 0;
  private total = 0;
  private pausing = false;

  constructor(private readonly sinks: BackupSinks) {
    this.done = this.outcome.promise;
  }

  submit(connection: Connection): void {
    connection.query(command);
  }

  handleRowDescription(): void {
    // The rows are known by their shape.
  }

  /** A position and its timeline, or a tablespace with its address, place and size in kilobytes. */
  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const [first, , size] = fields;
    if (fields.length === 2) this.positions.push(first ?? '');
    else this.total += Number(size ?? 0) * 1_024;
  }

  handleCopyData({ chunk }: { chunk: Buffer }, connection: Connection): void {
    const kind = String.fromCharCode(chunk[0] ?? 0);
    if (kind === parts.newArchive) this.sink = this.sinks.archive;
    else if (kind === parts.manifest) this.sink = this.sinks.manifest;
    else if (kind === parts.data && this.sink) this.write(this.sink, chunk.subarray(1), connection);
  }

  handleCommandComplete(): void {
    // Each of the result sets ends with one.
  }

  handleReadyForQuery(): void {
    const [start, end] = this.positions;
    if (start === undefined || end === undefined) this.outcome.reject(new Error('The server ended the backup early.'));
    else this.outcome.resolve({ start, end });
  }

  handleError(error: Error): void {
    this.outcome.reject(error);
  }

  private write(sink: Writable, data: Buffer, { stream }: Connection): void {
    this.taken += data.length;
    this.sinks.progress(this.taken, Math.max(this.total, this.taken));
    // pg reuses the memory of a message for the next one.
    const full = !sink.write(Buffer.from(data));
    // What arrived before the pause still comes.
    if (!full || this.pausing) return;
    this.pausing = true;
    stream.pause();
    once(sink, 'drain')
      .catch((error: unknown) => {
        this.outcome.reject(error);
      })
      .finally(() => {
        this.pausing = false;
        stream.resume();
      });
  }
}
