import { CommandRunner, Help, RootCommand } from 'nest-commander';

@RootCommand({ name: 'lapor', description: "The operator's command line of the complaint exchange" })
export class LaporCommand extends CommandRunner {
  run([unknown]: string[]): Promise<void> {
    if (unknown !== undefined) process.stderr.write(`There is no command "${unknown}".\n\n`);
    this.command.help({ error: true });
    return Promise.resolve();
  }

  @Help('after')
  examples(): string {
    return `
Works against the local federation that "npm start" runs (its addresses are in .local/endpoints.json; LAPOR_HOME names
another folder), or against any addresses in the environment: HUB_URL, HUB_OPERATOR_TOKEN, SUPERVISION_URL,
SUPERVISION_OPERATOR_TOKEN, KAFKA_BROKERS, KAFKA_USERNAME, KAFKA_PASSWORD, KAFKA_TLS.

Examples:
  npm run lapor -- participants list
  npm run lapor -- workbook import apps/cli/sample/lapor-ekspor-2021-s1.xlsx --participant 63
  npm run lapor -- ledger verify
  npm run lapor -- parked groups
  npm run lapor -- workbook import --help`;
  }
}
