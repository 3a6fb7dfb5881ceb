import { setTimeout as pause } from 'node:timers/promises';
import { kafkaClient, type BrokerAddress } from './kafka-client.js';

/** Milliseconds within which every broker knows a new password. */
const settleTimeout = 15_000;

/**
 * Resolves once the broker lets this user in. A password that was just set is known a moment later.
 * @throws what the broker said last, when it does not in time
 */
export async function untilLetIn(address: BrokerAddress, timeout = settleTimeout): Promise<void> {
  for (const deadline = Date.now() + timeout; ; await pause(200)) {
    const admin = kafkaClient(address, { retry: { retries: 0 } }).admin();
    try {
      await admin.connect();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    } finally {
      await admin.disconnect();
    }
  }
}
