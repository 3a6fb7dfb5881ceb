import type { Client, Connection, Submittable } from 'pg';

/** What `pg` calls while a COPY runs. Its types leave most of a connection out. */
interface CopyingConnection extends Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
}

/** `COPY … FROM STDIN` as a query of `pg`, which speaks the protocol and has no call of its own for it. */
class CopyIn implements Submittable {
  private readonly finished = Promise.withResolvers<undefined>();
  private failure: Error | null = null;

  constructor(
    private readonly statement: string,
    private readonly content: Buffer,
  ) {}

  get done(): Promise<undefined> {
    return this.finished.promise;
  }

  submit(connection: Connection): void {
    (connection as CopyingConnection).query(this.statement);
  }

  handleCopyInResponse(connection: CopyingConnection): void {
    connection.sendCopyFromChunk(this.content);
    connection.endCopyFrom();
  }

  handleError(error: Error): void {
    this.failure = error;
    this.finished.reject(error);
  }

  handleReadyForQuery(): void {
    if (this.failure === null) this.finished.resolve(undefined);
  }

  handleCommandComplete(): void {
    // Nothing is read of it: the connection being ready says the same.
  }
}

/** Copies lines in the text format of COPY into a table. */
export async function copyIn(client: Client, table: string, columns: readonly string[], lines: string): Promise<void> {
  const copying = new CopyIn(`copy ${table} (${columns.join(', ')}) from stdin`, Buffer.from(lines));
  client.query(copying);
  await copying.done;
}
