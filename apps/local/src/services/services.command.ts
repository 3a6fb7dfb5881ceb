import { once } from 'node:events';
import { Progress } from '../progress/progress.adapter.js';
import { startTestServices } from './test-services.adapter.js';

/**
 * PostgreSQL and Kafka alone, for one run of specs by hand: says where they are in one line of JSON on standard output,
 * and stops them when its standard input ends, which it also does when whoever asked for them dies.
 */
export async function runServices(): Promise<number> {
  const services = await startTestServices(new Progress(process.stderr));
  process.stdout.write(`${JSON.stringify(services.environment)}\n`);
  process.stdin.resume();
  await once(process.stdin, 'end');
  await services.stop();
  return 0;
}
