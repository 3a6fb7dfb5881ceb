import { Command, CommandRunner, Help, Option } from 'nest-commander';
import { Endpoints } from '../federation/endpoints.adapter.js';
import { Output } from '../output/output.adapter.js';
import { BackupFolder } from './backup-folder.adapter.js';

const megabyte = 1_000_000;

@Command({
  name: 'backup',
  arguments: '<folder>',
  description: 'Take a base backup of the PostgreSQL cluster, with its write-ahead log, while everything works on',
})
export class BackupCommand extends CommandRunner {
  constructor(
    private readonly endpoints: Endpoints,
    private readonly output: Output,
  ) {
    super();
  }

  async run([path = '']: string[], { json = false }: { json?: boolean }): Promise<void> {
    const folder = new BackupFolder(path);
    const progress = this.output.progress('Megabytes', 0, json);
    try {
      const note = await folder.make(this.endpoints.databaseServer(), (bytes, total) => {
        progress.to(Math.round(bytes / megabyte), Math.round(total / megabyte));
      });
      progress.end();
      if (json) this.output.json({ folder: folder.path, ...note });
      else {
        const size = (note.archive.bytes / megabyte).toFixed(1);
        this.output.line(
          `${folder.path} holds the cluster as of ${note.madeAt}: ${size} MB, SHA-256 ${note.archive.sha256}.`,
        );
        this.output.line(
          'The keys are not in it: keep secrets.json, or what your environment gives the apps, beside it.',
        );
      }
    } finally {
      progress.end();
    }
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
Needs a role that may replicate: from endpoints.json of a local federation, or BACKUP_DATABASE_URL.

Examples:
  npm run lapor -- backup cadangan/2026-03-30
  BACKUP_DATABASE_URL=postgres://backup:…@db.contoh.go.id/postgres npm run lapor -- backup /backup/2026-03-30 --json`;
  }
}
