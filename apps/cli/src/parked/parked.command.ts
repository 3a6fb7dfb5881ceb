import { Command, CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CommandGroup } from '../group.command.js';
import { Output } from '../output/output.adapter.js';
import { groupRow, messageRow, previewLines } from './parked-words.mapper.js';
import { ParkedClient, type ParkedFilter, type ParkedMessage } from './parked.client.js';
import { ParkedRedriveCommand } from './redrive.command.js';

const pageSize = 1_000;
const nothing = 'Nothing is parked.';

interface FilterOptions extends ParkedFilter {
  json?: boolean;
}

@SubCommand({ name: 'list', description: 'Parked messages, and what became of each' })
export class ParkedListCommand extends CommandRunner {
  constructor(
    private readonly parked: ParkedClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false, ...filter }: FilterOptions): Promise<void> {
    const messages: ParkedMessage[] = [];
    for (let after = 0; ;) {
      const page = await this.parked.list(after, pageSize, filter);
      if (page.parked.length === 0) break;
      messages.push(...page.parked);
      after = page.next;
    }
    if (json) this.output.json(messages);
    else
      this.output.table(
        [['Id', 'State', 'By', 'Cause', 'Complaint', 'Received', 'Redriven'], ...messages.map(messageRow)],
        nothing,
      );
  }

  @Option({ flags: '--cause <cause>', description: 'only those parked for this cause' })
  parseCause(cause: string): string {
    return cause;
  }

  @Option({ flags: '--participant <code>', description: "only those that came by this participant's in-topic" })
  parseParticipant(code: string): string {
    return code;
  }

  @Option({ flags: '--json', description: 'print the list as JSON' })
  parseJson(): boolean {
    return true;
  }
}

@SubCommand({ name: 'groups', description: 'Open parked messages by cause and participant' })
export class ParkedGroupsCommand extends CommandRunner {
  constructor(
    private readonly parked: ParkedClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false }: { json?: boolean }): Promise<void> {
    const groups = await this.parked.groups();
    if (json) this.output.json(groups);
    else this.output.table([['Count', 'Cause', 'By', 'Oldest', 'Newest', 'Example'], ...groups.map(groupRow)], nothing);
  }

  @Option({ flags: '--json', description: 'print the groups as JSON' })
  parseJson(): boolean {
    return true;
  }
}

@SubCommand({ name: 'preview', description: 'What a redrive would come to now; nothing is written' })
export class ParkedPreviewCommand extends CommandRunner {
  constructor(
    private readonly parked: ParkedClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false, ...filter }: FilterOptions): Promise<void> {
    const preview = await this.parked.preview(filter);
    if (json) this.output.json(preview);
    else for (const line of previewLines(preview)) this.output.line(line);
  }

  @Option({ flags: '--cause <cause>', description: 'only those parked for this cause' })
  parseCause(cause: string): string {
    return cause;
  }

  @Option({ flags: '--participant <code>', description: "only those that came by this participant's in-topic" })
  parseParticipant(code: string): string {
    return code;
  }

  @Option({ flags: '--json', description: 'print the preview as JSON' })
  parseJson(): boolean {
    return true;
  }
}

@Command({
  name: 'parked',
  description: 'Messages that could not be applied, and their way back',
  subCommands: [ParkedListCommand, ParkedGroupsCommand, ParkedPreviewCommand, ParkedRedriveCommand],
})
export class ParkedCommand extends CommandGroup {
  @Help('after')
  examples(): string {
    return `
Examples:
  npm run lapor -- parked groups
  npm run lapor -- parked preview --cause UNKNOWN_PARTICIPANT
  npm run lapor -- parked redrive --cause UNKNOWN_PARTICIPANT --canary
  npm run lapor -- parked redrive --cause UNKNOWN_PARTICIPANT --rate 50`;
  }
}
