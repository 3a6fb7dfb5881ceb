import { CommandFactory } from 'nest-commander';
import { exitOnBadConfiguration } from '#config';
import { CliError } from './cli.errors.js';
import { CliModule } from './cli.module.js';
import { Endpoints } from './federation/endpoints.adapter.js';

const tell = (error: Error): void => {
  process.stderr.write(`${error instanceof CliError ? error.message : (error.stack ?? error.message)}\n`);
  process.exitCode = error instanceof CliError ? error.exitCode : 1;
};

try {
  await CommandFactory.run(CliModule.with(exitOnBadConfiguration(() => new Endpoints())), {
    logger: false,
    cliName: 'lapor',
    serviceErrorHandler: tell,
  });
} catch (error) {
  tell(error as Error);
}
