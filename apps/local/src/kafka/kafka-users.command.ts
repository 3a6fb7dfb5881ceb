import { json } from 'node:stream/consumers';
import { setScramUsers, type BrokerAddress } from '#messaging';

interface Order {
  readonly address: Pick<BrokerAddress, 'brokers' | 'username' | 'password'>;
  readonly passwords: Readonly<Record<string, string>>;
}

/** Makes the Kafka users that standard input names. Passwords stand there and not in the arguments, which all can read. */
export async function runKafkaUsers(): Promise<number> {
  const { address, passwords } = (await json(process.stdin)) as Order;
  await setScramUsers({ ...address, tls: false, clientId: 'kafka-users' }, passwords);
  return 0;
}
