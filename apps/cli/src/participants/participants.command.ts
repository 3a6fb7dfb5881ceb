import { readFileSync } from 'node:fs';
import { Command, CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CliError } from '../cli.errors.js';
import { HubClient, type ListedParticipant, type NewParticipant } from '../federation/hub.client.js';
import { Output } from '../output/output.adapter.js';

@SubCommand({ name: 'list', description: 'Who takes part, how each is reached, and when it was last heard of' })
export class ParticipantsListCommand extends CommandRunner {
  constructor(
    private readonly hub: HubClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false }: { json?: boolean }): Promise<void> {
    const participants = await this.hub.participants();
    if (json) {
      this.output.json(participants);
      return;
    }
    this.output.table([
      ['Code', 'Name', 'Kind', 'Told by', 'Secret', 'Key', 'Last heartbeat'],
      ...participants.map(row),
    ]);
  }

  @Option({ flags: '--json', description: 'print the list as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
"Secret" says whether it can sign what it sends over HTTP, "Key" whether identities of reporters can be sealed to it.

Examples:
  npm run lapor -- participants list
  npm run lapor -- participants list --json | jq '.[] | select(.lastHeartbeatAt == null) | .code'`;
  }
}

const row = (participant: ListedParticipant): string[] => [
  participant.code,
  participant.name,
  participant.kind,
  participant.delivery,
  participant.hasSecret ? 'yes' : 'no',
  participant.hasPublicKey ? 'yes' : 'no',
  participant.lastHeartbeatAt ?? 'never',
];

interface AddOptions {
  code: string;
  name: string;
  kind: string;
  timeZone?: string;
  delivery?: string;
  webhookUrl?: string;
  publicKey?: object;
  json?: boolean;
}

@SubCommand({ name: 'add', description: 'Let a regency take part; prints its secret, this once' })
export class ParticipantsAddCommand extends CommandRunner {
  constructor(
    private readonly hub: HubClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false, publicKey, ...given }: AddOptions): Promise<void> {
    const participant: NewParticipant = { ...given, ...(publicKey === undefined ? {} : { publicJwk: publicKey }) };
    const added = await this.hub.addParticipant(participant);
    if (json) {
      this.output.json(added);
      return;
    }
    this.output.line(`${added.code} takes part.`);
    this.output.line(`Secret for signed HTTP (kept nowhere else, hand it over safely): ${added.secret}`);
    this.output.line(`It writes to ${added.inTopic} and reads ${added.outTopic}.`);
    this.output.line(`Next: npm run lapor -- topics apply --participant ${added.code}`);
  }

  @Option({ flags: '-c, --code <code>', description: 'Kemendagri code as text, such as 63.73', required: true })
  parseCode(code: string): string {
    return code;
  }

  @Option({ flags: '-n, --name <name>', description: 'full name, such as "Kota Contoh"', required: true })
  parseName(name: string): string {
    return name;
  }

  @Option({
    flags: '-k, --kind <kind>',
    description: 'what it is',
    choices: ['province', 'kabupaten', 'kota'],
    required: true,
  })
  parseKind(kind: string): string {
    return kind;
  }

  @Option({ flags: '-z, --time-zone <zone>', description: 'IANA name (default: that of the province)' })
  parseTimeZone(zone: string): string {
    return zone;
  }

  @Option({
    flags: '-d, --delivery <way>',
    description: 'how it is told what it is to know (default: kafka)',
    choices: ['kafka', 'gateway', 'webhook'],
  })
  parseDelivery(way: string): string {
    return way;
  }

  @Option({ flags: '--webhook-url <url>', description: 'where it is told, with --delivery webhook' })
  parseWebhookUrl(url: string): string {
    return url;
  }

  @Option({
    flags: '--public-key <file>',
    description: 'file with its P-256 public key as a JSON Web Key; identities of reporters are sealed to it',
  })
  parsePublicKey(file: string): object {
    try {
      const key: unknown = JSON.parse(readFileSync(file, 'utf8'));
      if (typeof key === 'object' && key !== null) return key;
    } catch (cause) {
      throw new CliError('FILE_NOT_READABLE', `${file} cannot be read as JSON: ${(cause as Error).message}`, { cause });
    }
    throw new CliError('FILE_NOT_READABLE', `${file} holds no JSON Web Key.`);
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
Examples:
  npm run lapor -- participants add --code 63.73 --name "Kota Contoh" --kind kota
  npm run lapor -- participants add --code 63.73 --name "Kota Contoh" --kind kota \\
    --delivery webhook --webhook-url https://lapor.contoh.go.id/hub --public-key key.pub.json`;
  }
}

@Command({
  name: 'participants',
  description: 'Who takes part in the federation',
  subCommands: [ParticipantsListCommand, ParticipantsAddCommand],
})
export class ParticipantsCommand extends CommandRunner {
  run(): Promise<void> {
    this.command.help({ error: true });
    return Promise.resolve();
  }
}
