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
export { BrokerUnavailable } from './broker-unavailable.js';
export { kafkaClient, type BrokerAddress } from './kafka-client.js';
export { KafkajsBroker } from './kafkajs-broker.js';
export { applyTopology, groupPrefix, hubUser, supervisionUser } from './topology.js';
