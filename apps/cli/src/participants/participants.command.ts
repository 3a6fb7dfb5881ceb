import { Command, CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CommandGroup } from '../group.command.js';
import { HubClient, type ListedParticipant } from '../federation/hub.client.js';
import { Output } from '../output/output.adapter.js';
import { ParticipantsAddCommand } from './add-participant.command.js';
import { ParticipantsRenewPasswordCommand } from './renew-password.command.js';

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

@Command({
  name: 'participants',
  description: 'Who takes part in the federation',
  subCommands: [ParticipantsListCommand, ParticipantsAddCommand, ParticipantsRenewPasswordCommand],
})
export class ParticipantsCommand extends CommandGroup {}
