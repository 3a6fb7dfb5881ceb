import { randomBytes } from 'node:crypto';
import type { BrokerAddress } from '#messaging';
import { saltedPassword, ScramProof } from './scram-proof.adapter.js';
import { WireConnection } from './wire-connection.client.js';
import { WireWriter } from './wire-writer.js';

const SASL_HANDSHAKE = 17;
const SASL_AUTHENTICATE = 36;
const ALTER_USER_SCRAM_CREDENTIALS = 51;

const MECHANISM = { name: 'SCRAM-SHA-512', code: 2 };
/** The least that Kafka accepts; the passwords here are random and long, so that more would only cost time. */
const ITERATIONS = 4_096;

/**
 * Makes users who sign in by SCRAM-SHA-512, or gives those that exist the password named. Safe to run again at any time.
 * kafkajs lacks this one request (KIP-554), and Kafka's own tool for it needs Java and seconds for each user.
 *
 * @param address signed in as a user who may alter the cluster
 * @throws when the broker refuses the sign-in or one of the users
 */
export async function setScramUsers(
  address: BrokerAddress,
  passwords: Readonly<Record<string, string>>,
): Promise<void> {
  const [broker = ''] = address.brokers;
  const connection = await WireConnection.open(broker, address.tls);
  try {
    await signIn(connection, address);
    await alter(connection, passwords);
  } finally {
    connection.close();
  }
}

async function signIn(connection: WireConnection, { username, password }: BrokerAddress): Promise<void> {
  const handshake = await connection.ask({
    apiKey: SASL_HANDSHAKE,
    version: 1,
    body: new WireWriter().string(MECHANISM.name),
  });
  if (handshake.int16() !== 0) throw new Error(`The broker does not offer ${MECHANISM.name}.`);
  const proof = new ScramProof(username, password);
  const serverFirst = await authenticate(connection, proof.first);
  proof.check(await authenticate(connection, proof.final(serverFirst)));
}

async function authenticate(connection: WireConnection, message: string): Promise<string> {
  const body = new WireWriter().lengthAndBytes(Buffer.from(message));
  const answer = await connection.ask({ apiKey: SASL_AUTHENTICATE, version: 1, body });
  const code = answer.int16();
  const words = answer.nullableString();
  if (code !== 0) throw new Error(words ?? `The broker refused the sign-in (code ${code}).`);
  return answer.lengthAndBytes().toString();
}

async function alter(connection: WireConnection, passwords: Readonly<Record<string, string>>): Promise<void> {
  const body = new WireWriter();
  body.compactArray([], () => undefined);
  body.compactArray(Object.entries(passwords), ([username, password]) => {
    const salt = randomBytes(32);
    body.compactString(username).int8(MECHANISM.code).int32(ITERATIONS);
    body
      .compactBytes(salt)
      .compactBytes(saltedPassword(password, salt, ITERATIONS))
      .noTags();
  });
  body.noTags();
  const answer = await connection.ask({ apiKey: ALTER_USER_SCRAM_CREDENTIALS, version: 0, body, flexible: true });
  answer.int32();
  const refused = answer.compactArray(() => {
    const user = answer.compactNullableString();
    const code = answer.int16();
    const words = answer.compactNullableString();
    answer.skipTags();
    return code === 0 ? null : `${user}: ${words ?? `code ${code}`}`;
  });
  const reasons = refused.filter((reason) => reason !== null);
  if (reasons.length > 0) throw new Error(`The broker refused to make users: ${reasons.join('; ')}.`);
}
