import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { testKafka } from './test-kafka.js';

/** Makes a user of the shared broker, without any rights, or gives it another password. */
export async function createKafkaUser(username: string, password: string): Promise<void> {
  const command = spawn(process.execPath, ['dist/apps/local/src/main.js', 'kafka-users'], { stdio: 'pipe' });
  command.stdin.end(JSON.stringify({ address: testKafka(), passwords: { [username]: password } }));
  const [[code], words] = await Promise.all([once(command, 'close') as Promise<[number]>, text(command.stderr)]);
  if (code !== 0) throw new Error(`The Kafka user ${username} could not be made: ${words}`);
}
