import { CodedError } from '#kernel';
import type { Broker } from './broker.js';

/**
 * @throws CodedError naming the topics that are not there
 * @throws BrokerUnavailable when no broker answers
 */
export async function checkTopics(broker: Pick<Broker, 'topics'>, wanted: readonly string[]): Promise<void> {
  const existing = await broker.topics();
  const missing = wanted.filter((topic) => !existing.has(topic));
  if (missing.length > 0) throw new CodedError('TOPICS_ABSENT', `${missing.join(', ')} not there yet`);
}
