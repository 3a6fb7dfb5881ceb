import { CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CliError } from '../cli.errors.js';
import { HubClient } from '../federation/hub.client.js';
import { Output } from '../output/output.adapter.js';
import { KafkaAccess } from './kafka-access.handler.js';
import { kafkaLines } from './kafka-lines.js';

interface RenewOptions {
  code: string;
  json?: boolean;
}

@SubCommand({
  name: 'renew-password',
  description: 'Give a participant a new Kafka password, printed this once; the one before is void at once',
})
export class ParticipantsRenewPasswordCommand extends CommandRunner {
  constructor(
    private readonly hub: HubClient,
    private readonly kafkaAccess: KafkaAccess,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { code, json = false }: RenewOptions): Promise<void> {
    const participant = (await this.hub.participants()).find((each) => each.code === code);
    if (participant === undefined || participant.kind === 'national') {
      throw new CliError('REFUSED', `${code} is no participant with a Kafka user; nothing was changed.`);
    }
    await this.kafkaAccess.prepare(code);
    const credentials = await this.kafkaAccess.renewPassword(code);
    if (json) this.output.json(credentials);
    else for (const line of kafkaLines(credentials)) this.output.line(line);
  }

  @Option({ flags: '-c, --code <code>', description: 'Kemendagri code as text, such as 63.73', required: true })
  parseCode(code: string): string {
    return code;
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
Makes the user, its topics and access rules if they are missing. Connections that stand stay; new ones need the new
password. Needs the broker's super user, as "participants add" does.

Examples:
  npm run lapor -- participants renew-password --code 63.73`;
  }
}
