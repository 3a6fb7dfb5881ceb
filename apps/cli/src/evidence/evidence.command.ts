import { Command, CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CommandGroup } from '../group.command.js';
import { Output } from '../output/output.adapter.js';
import { readBytes } from '../receipt/read-bytes.adapter.js';
import { readKey } from '../receipt/read-key.adapter.js';
import { openArchive } from './evidence-archive.adapter.js';
import { notProven, proven, verificationLines } from './evidence-words.mapper.js';
import { verifyEvidence, type EvidenceVerification } from './verify-evidence.adapter.js';

async function verify(file: string, key: string | undefined): Promise<EvidenceVerification> {
  const given = key === undefined ? null : await readKey(key);
  const archive = await openArchive(await readBytes(file));
  if (typeof archive === 'string') return { ok: false, problems: [archive], manifest: null };
  return verifyEvidence(archive, given);
}

@SubCommand({
  name: 'verify',
  arguments: '<file>',
  argsDescription: { file: 'an evidence bundle, the ZIP as it was downloaded' },
  description: 'Check an evidence bundle of a case; needs no hub, no database and no network',
})
export class EvidenceVerifyCommand extends CommandRunner {
  constructor(private readonly output: Output) {
    super();
  }

  async run([file = '']: string[], { key, json = false }: { key?: string; json?: boolean }): Promise<void> {
    const verification = await verify(file, key);
    if (json) this.output.json(verification.ok ? withWords(verification) : verification);
    else for (const line of verificationLines(verification)) this.output.line(line);
    if (!verification.ok) process.exitCode = 1;
  }

  @Option({
    flags: '--key <file>',
    description: "the province's public key, a JSON Web Key (default: the bundle's own)",
  })
  parseKey(file: string): string {
    return file;
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }
}

const withWords = (sound: Extract<EvidenceVerification, { ok: true }>): object => ({
  ...sound,
  proven: proven(sound),
  notProven: notProven(sound),
});

@Command({
  name: 'evidence',
  description: 'Evidence bundles of single cases',
  subCommands: [EvidenceVerifyCommand],
})
export class EvidenceCommand extends CommandGroup {
  @Help('after')
  examples(): string {
    return `
Ends with 1 when anything was changed, is missing or was added, and names it.

Examples:
  npm run lapor -- evidence verify berkas-bukti-63.71-2026-000123-v5.zip
  npm run lapor -- evidence verify berkas-bukti-63.71-2026-000123-v5.zip --key kunci-provinsi.json`;
  }
}
