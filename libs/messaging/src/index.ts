export { BatchPattern, BatchServer, type BatchServerOptions } from './batch-server.js';
export {
  Broker,
  type IncomingRecord,
  type OutgoingRecord,
  type PartitionProgress,
  type RecordBatch,
  type SubscribeOptions,
  type Subscription,
  type TopicRecords,
} from './broker.js';
export { checkTopics } from './check-topics.js';
export { BrokerUnavailable } from './broker-unavailable.js';
export { kafkaClient, type BrokerAddress } from './kafka-client.js';
export { KafkajsBroker } from './kafkajs-broker.js';
export { untilLetIn } from './let-in.js';
export { ProgressWatch, watchedConsumer, type Watched } from './liveness/progress-watch.js';
export { type Sighting, type Verdict } from './liveness/stall.js';
export { rewindGroup, scanTopics, type ScanOptions } from './scan-topics.js';
export { setScramUsers } from './scram/scram-users.js';
export { TopicsMissing } from './topics-missing.js';
export { applyTopology, createMissingTopics, groupPrefix, hubUser, supervisionUser } from './topology.js';
