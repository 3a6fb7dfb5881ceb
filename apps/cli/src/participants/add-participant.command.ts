import { readFileSync } from 'node:fs';
import { CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CliError } from '../cli.errors.js';
import type { NewParticipant } from '../federation/hub.client.js';
import { Output } from '../output/output.adapter.js';
import { AdmitParticipant, type Admission } from './admit-participant.handler.js';
import { kafkaLines } from './kafka-lines.js';

interface AddOptions extends Omit<NewParticipant, 'publicJwk'> {
  publicKey?: object;
  json?: boolean;
}

@SubCommand({ name: 'add', description: 'Let a regency take part; prints what it needs to connect, this once' })
export class ParticipantsAddCommand extends CommandRunner {
  constructor(
    private readonly admitParticipant: AdmitParticipant,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false, publicKey, ...given }: AddOptions): Promise<void> {
    const participant: NewParticipant = { ...given, ...(publicKey === undefined ? {} : { publicJwk: publicKey }) };
    const { admission, problem } = await this.admitParticipant.handle(participant);
    this.tell(admission, json);
    if (problem) throw problem;
  }

  private tell(admission: Admission, json: boolean): void {
    if (json) {
      this.output.json(admission);
      return;
    }
    const { code, secret, inTopic, outTopic, kafka } = admission;
    this.output.line(`${code} takes part.`);
    this.output.line(`Secret for signed HTTP (kept nowhere else, hand it over safely): ${secret}`);
    for (const line of kafka ? kafkaLines(kafka) : []) this.output.line(line);
    this.output.line(`It writes to ${inTopic}${kafka ? ` and reads ${outTopic}` : ''}.`);
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
With delivery by Kafka it makes the participant's topics, access rules and user at the broker, as the broker's super
user: from endpoints.json of a local federation, or KAFKA_BROKERS, KAFKA_USERNAME, KAFKA_PASSWORD and KAFKA_TLS.
Who takes part already stays as it is.

Examples:
  npm run lapor -- participants add --code 63.73 --name "Kota Contoh" --kind kota
  npm run lapor -- participants add --code 63.73 --name "Kota Contoh" --kind kota --json > 63.73.json
  npm run lapor -- participants add --code 63.73 --name "Kota Contoh" --kind kota \\
    --delivery webhook --webhook-url https://lapor.contoh.go.id/hub --public-key key.pub.json`;
  }
}
