import { Command, CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { loadProvince, participantsOf } from '#config';
import { applyTopology } from '#messaging';
import { CommandGroup } from '../group.command.js';
import { CliError } from '../cli.errors.js';
import { Endpoints } from '../federation/endpoints.adapter.js';
import { Output } from '../output/output.adapter.js';

interface ApplyOptions {
  json?: boolean;
  participant?: string[];
}

@SubCommand({
  name: 'apply',
  description: 'Create the Kafka topics and access rules that are missing; what is there stays as it is',
})
export class TopicsApplyCommand extends CommandRunner {
  constructor(
    private readonly endpoints: Endpoints,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false, participant = [] }: ApplyOptions): Promise<void> {
    const broker = this.endpoints.broker();
    const listed = participantsOf(loadProvince(this.endpoints.provinceFile)).map(({ code }) => code);
    const participants = [...new Set([...listed, ...participant])];
    const applied = await applyTopology({ ...broker, participants }).catch((cause: unknown) => {
      throw new CliError(
        'NO_ANSWER',
        `The broker at ${broker.brokers.join(', ')} did not take the topics: ${(cause as Error).message}`,
        { cause },
      );
    });
    if (json) {
      this.output.json({ participants: participants.length, ...applied });
      return;
    }
    const created = applied.created.length === 0 ? 'no topic was missing' : `created ${applied.created.join(', ')}`;
    this.output.line(`${participants.length} participants: ${created}; ${applied.acls} access rules in force.`);
  }

  @Option({
    flags: '-p, --participant <code...>',
    description: 'also for these participants, beside those of the province file',
  })
  parseParticipant(code: string, before: string[] = []): string[] {
    return [...before, code];
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
Needs the broker's super user: from endpoints.json of a local federation, or KAFKA_BROKERS, KAFKA_USERNAME,
KAFKA_PASSWORD and KAFKA_TLS. Running it again is safe at any time.

Examples:
  npm run lapor -- topics apply
  npm run lapor -- topics apply --participant 63.73
  KAFKA_BROKERS=kafka1:9092,kafka2:9092 KAFKA_USERNAME=admin KAFKA_PASSWORD=… npm run lapor -- topics apply --json`;
  }
}

@Command({ name: 'topics', description: 'Topics and access rules of the broker', subCommands: [TopicsApplyCommand] })
export class TopicsCommand extends CommandGroup {}
