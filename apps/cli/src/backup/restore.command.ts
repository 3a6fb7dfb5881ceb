import { Command, CommandRunner, Help, Option } from 'nest-commander';
import { Endpoints } from '../federation/endpoints.adapter.js';
import { Output } from '../output/output.adapter.js';
import { RestoreCluster } from './restore-cluster.handler.js';

interface RestoreOptions {
  into?: string;
  wal?: string;
  json?: boolean;
}

@Command({
  name: 'restore',
  arguments: '<folder>',
  description: 'Restore the PostgreSQL cluster from a backup; the federation has to be stopped',
})
export class RestoreCommand extends CommandRunner {
  constructor(
    private readonly endpoints: Endpoints,
    private readonly restore: RestoreCluster,
    private readonly output: Output,
  ) {
    super();
  }

  async run([backup = '']: string[], { into, wal, json = false }: RestoreOptions): Promise<void> {
    const progress = this.output.progress('Files checked', 0, json);
    try {
      const restored = await this.restore.handle({
        backup,
        into: into ?? this.endpoints.inHome('postgres'),
        wal: wal ?? null,
        progress: (files, total) => {
          progress.to(files, total);
        },
      });
      progress.end();
      if (json) {
        this.output.json(restored);
        return;
      }
      const { folder, note, putAside } = restored;
      this.output.line(`${folder} is as it was on ${note.madeAt}.`);
      if (putAside !== null) this.output.line(`What was there is in ${putAside}.`);
      this.output.line('Start the federation: the hub takes again what it published since, then everything else.');
    } finally {
      progress.end();
    }
  }

  @Option({
    flags: '--into <folder>',
    description: 'data folder to restore (default: the one of the local federation)',
  })
  parseInto(folder: string): string {
    return folder;
  }

  @Option({ flags: '--wal <folder>', description: 'archived write-ahead log to go on with, behind the backup' })
  parseWal(folder: string): string {
    return folder;
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
Every file is checked against the backup before anything is replaced, and what was there is put aside.

Examples:
  npm run lapor -- restore cadangan/2026-03-30
  npm run lapor -- restore /backup/2026-03-30 --into /var/lib/postgresql/18/main --wal /backup/wal`;
  }
}
