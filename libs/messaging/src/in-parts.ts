import type { OutgoingRecord, TopicRecords } from './broker.js';

/** Bytes of one topic sent at once. A broker refuses what reaches one partition at once in more than 1 MiB. */
const mostBytes = 900_000;

/**
 * Divides what is to be published so that a broker takes each part, even if all records of a topic go to one of its
 * partitions. Sent one after another, the parts keep the order of each topic. A record that is larger goes alone.
 */
export function inParts(batches: readonly TopicRecords[]): TopicRecords[][] {
  const parts: TopicRecords[][] = [];
  for (const { topic, records } of batches) {
    for (const [index, portion] of portions(records).entries()) (parts[index] ??= []).push({ topic, records: portion });
  }
  return parts;
}

function portions(records: readonly OutgoingRecord[]): OutgoingRecord[][] {
  const all: OutgoingRecord[][] = [];
  let bytes = Infinity;
  for (const record of records) {
    const size = Buffer.byteLength(record.key) + Buffer.byteLength(record.value);
    if (bytes + size > mostBytes) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(record);
    bytes += size;
  }
  return all;
}
