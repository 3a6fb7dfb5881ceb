import kafkajs, { type Kafka, type KafkaConfig } from 'kafkajs';
import { quietRequestQueue } from './quiet-request-queue.js';

/** Where the brokers are and who we are to them. */
export interface BrokerAddress {
  brokers: readonly string[];
  username: string;
  password: string;
  /** Whether the listener speaks TLS. */
  tls: boolean;
  /** Names this client in the broker's log. */
  clientId: string;
}

/** Milliseconds after which an unanswered request fails, so that a caller over HTTP gets its 503 in time. */
const requestTimeout = 5_000;

const { Kafka: KafkaClient, logLevel } = kafkajs;

quietRequestQueue();

/** A kafkajs client that signs in by SASL/SCRAM-SHA-512 and logs errors only. */
export function kafkaClient(address: BrokerAddress, overrides: Partial<KafkaConfig> = {}): Kafka {
  return new KafkaClient({
    clientId: address.clientId,
    brokers: [...address.brokers],
    ssl: address.tls,
    sasl: { mechanism: 'scram-sha-512', username: address.username, password: address.password },
    connectionTimeout: 3_000,
    requestTimeout,
    retry: { initialRetryTime: 100, retries: 3 },
    logLevel: logLevel.NOTHING,
    ...overrides,
  });
}
