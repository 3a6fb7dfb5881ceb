import { randomBytes } from 'node:crypto';
import type { BrokerAddress } from '../kafka-client.js';
import { saltedPassword, ScramProof } from './scram-proof.js';
import { WireConnection } from './wire-connection.js';
import { WireWriter } from './wire-writer.js';

/** Numbers of the requests in Kafka's protocol. */
const apiKeys = { saslHandshake: 17, saslAuthenticate: 36, alterUserScramCredentials: 51 };

const mechanism = { name: 'SCRAM-SHA-512', code: 2 };
/** The least that Kafka accepts; the passwords here are random and long, so that more would only cost time. */
const iterations = 4_096;

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
  const connection = await connectionTo(address);
  try {
    await signIn(connection, address);
    await alter(connection, passwords);
  } finally {
    connection.close();
  }
}

/** The first broker that answers will do: it passes the request on to the controller. */
async function connectionTo({ brokers, tls, clientId }: BrokerAddress): Promise<WireConnection> {
  const failures: string[] = [];
  for (const broker of brokers) {
    try {
      return await WireConnection.open(broker, tls, clientId);
    } catch (error) {
      failures.push(`${broker}: ${(error as Error).message}`);
    }
  }
  throw new Error(`No broker answers (${failures.join('; ')}).`);
}

async function signIn(connection: WireConnection, { username, password }: BrokerAddress): Promise<void> {
  const handshake = await connection.ask({
    apiKey: apiKeys.saslHandshake,
    version: 1,
    body: new WireWriter().string(mechanism.name),
  });
  if (handshake.int16() !== 0) throw new Error(`The broker does not offer ${mechanism.name}.`);
  const proof = new ScramProof(username, password);
  const serverFirst = await authenticate(connection, proof.first);
  proof.check(await authenticate(connection, proof.final(serverFirst)));
}

async function authenticate(connection: WireConnection, message: string): Promise<string> {
  const body = new WireWriter().lengthAndBytes(Buffer.from(message));
  const answer = await connection.ask({ apiKey: apiKeys.saslAuthenticate, version: 1, body });
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
    body.compactString(username).int8(mechanism.code).int32(iterations);
    body
      .compactBytes(salt)
      .compactBytes(saltedPassword(password, salt, iterations))
      .noTags();
  });
  body.noTags();
  const answer = await connection.ask({ apiKey: apiKeys.alterUserScramCredentials, version: 0, body, flexible: true });
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
