import { ConfigurationError } from '#config';
import { CannotStart } from './local.errors.js';

/** Each command loads its own code only, and resolves with the exit code. */
const commands: Readonly<Record<string, () => Promise<number>>> = {
  start: async () => (await import('./start/start.command.js')).runStart(),
  demo: async () => (await import('./demo/demo.command.js')).runDemo(),
  test: async () => (await import('./test-run/test.command.js')).runTest(),
  'kafka-users': async () => (await import('./kafka/kafka-users.command.js')).runKafkaUsers(),
  services: async () => (await import('./services/services.command.js')).runServices(),
};

const [, , name = ''] = process.argv;
const command = commands[name];
if (command === undefined) {
  process.stderr.write(`There is no command "${name}"; there are ${Object.keys(commands).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`\n${words(error)}\n`);
    process.exitCode = 1;
  }
}

function words(error: unknown): string {
  if (error instanceof CannotStart || error instanceof ConfigurationError) return error.message;
  if (!(error instanceof Error)) return String(error);
  // Anything else is a mistake of ours: its stack is for whoever asks for it.
  return process.env.LOG_LEVEL === 'debug'
    ? (error.stack ?? error.message)
    : `${error.message} (LOG_LEVEL=debug says more)`;
}
