/** The broker that the run shares, and the user who may do everything there. */
export interface TestKafka {
  readonly brokers: readonly string[];
  readonly username: string;
  readonly password: string;
}

/** @throws when the spec runs without the shared broker */
export function testKafka(): TestKafka {
  const { TEST_KAFKA_BROKERS, TEST_KAFKA_ADMIN_USERNAME, TEST_KAFKA_ADMIN_PASSWORD } = process.env;
  if (!TEST_KAFKA_BROKERS || !TEST_KAFKA_ADMIN_USERNAME || !TEST_KAFKA_ADMIN_PASSWORD) {
    throw new Error('TEST_KAFKA_* is not set: run the spec through one of jest’s projects that has a global setup.');
  }
  return {
    brokers: TEST_KAFKA_BROKERS.split(','),
    username: TEST_KAFKA_ADMIN_USERNAME,
    password: TEST_KAFKA_ADMIN_PASSWORD,
  };
}
