import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { buildWhatChanged } from './build.mjs';
import { CannotGoOn } from './cannot-go-on.mjs';
import { dependenciesAreFresh, installDependencies } from './dependencies.mjs';
import { checkDiskSpace } from './disk-space.mjs';
import { fetchJars, jarsAreFresh } from './kafka-jars.mjs';
import { home, projectNode, root } from './paths.mjs';
import { checkPrerequisites } from './prerequisites.mjs';
import { step } from './steps.mjs';

const LOCAL = 'dist/apps/local/src/main.js';

/**
 * By command, what is handed over to and, where a broker is needed, the variable that names one to be used instead of
 * ours.
 */
const commands = {
  start: { entry: [LOCAL, 'start'], brokers: 'KAFKA_BROKERS' },
  demo: { entry: [LOCAL, 'demo'], brokers: 'KAFKA_BROKERS' },
  test: { entry: [LOCAL, 'test'], brokers: 'TEST_KAFKA_BROKERS' },
  bench: { entry: ['dist/test/bench/bench.main.js'], brokers: 'TEST_KAFKA_BROKERS', withTests: true },
  chaos: { entry: ['dist/test/chaos/chaos.main.js'], brokers: 'TEST_KAFKA_BROKERS', withTests: true },
  lapor: { entry: ['dist/apps/cli/src/main.js'] },
};

/**
 * Makes the project ready and hands over to what was built.
 *
 * @param {readonly string[]} args the command and what belongs to it
 * @returns the exit code
 */
export async function launch([name, ...rest]) {
  process.chdir(root);
  try {
    if (!Object.hasOwn(commands, name)) throw new CannotGoOn(`Say one of: ${Object.keys(commands).join(', ')}.`);
    await prepare(commands[name]);
  } catch (error) {
    console.error(error instanceof CannotGoOn ? error.message : `Preparing failed: ${error.message}`);
    // Whoever reads the last line of a test run finds it there, also when no test was reached.
    if (name === 'test') console.log('0 passed, 1 failed');
    return 1;
  }
  return handOver([...commands[name].entry, ...rest]);
}

async function prepare({ brokers, withTests }) {
  const ownBroker = brokers !== undefined && !process.env[brokers];
  const needsJars = ownBroker && !jarsAreFresh();
  await checkPrerequisites({ needsJava: ownBroker, needsMaven: needsJars, brokers });
  checkDiskSpace(home());
  await Promise.all([
    dependenciesAreFresh() ? null : step('Dependencies (npm ci)', installDependencies),
    needsJars ? step('Kafka (Maven)', fetchJars) : null,
  ]);
  await buildWhatChanged({ withTests });
}

function handOver(args) {
  // kafkajs computes a negative time-out now and then, which newer Nodes remark on.
  const child = spawn(projectNode(), ['--disable-warning=TimeoutNegativeWarning', ...args], {
    // By the channel the child learns of it when we are killed.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
