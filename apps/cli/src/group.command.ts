import { CommandRunner } from 'nest-commander';

/** A word that only leads to commands: by itself it shows them, and ends with an error. */
export abstract class CommandGroup extends CommandRunner {
  run(): Promise<void> {
    this.command.help({ error: true });
    return Promise.resolve();
  }
}
