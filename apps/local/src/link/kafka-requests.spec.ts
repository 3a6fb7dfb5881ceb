import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kafkaRequests, KafkaRequests } from './kafka-requests.js';

const request = (key: number, body: Uint8Array): Buffer => {
  const head = Buffer.alloc(6);
  head.writeInt32BE(2 + body.length);
  head.writeInt16BE(key, 4);
  return Buffer.concat([head, body]);
};

const cut = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

const { fetch, heartbeat } = kafkaRequests;

describe('the requests to a Kafka node', () => {
  it('are passed on without those that are unwanted, however they are cut into pieces', () => {
    const requests = fc.array(fc.tuple(fc.constantFrom(fetch, heartbeat, 18), fc.uint8Array({ maxLength: 40 })));
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 50 }), (said, size) => {
        const through = new KafkaRequests();
        const all = Buffer.concat(said.map(([key, body]) => request(key, body)));
        const wanted = said.filter(([key]) => key !== fetch).map(([key, body]) => request(key, body));
        const passed = cut(all, size).map((piece) => through.without(new Set([fetch]), piece));
        expect(Buffer.concat(passed)).toEqual(Buffer.concat(wanted));
      }),
    );
  });

  it('that began before they were unwanted are passed on to their end', () => {
    const through = new KafkaRequests();
    const [first, second] = [request(fetch, Buffer.from('first')), request(fetch, Buffer.from('second'))];
    const passed = [
      through.without(new Set(), first.subarray(0, 8)),
      through.without(new Set([fetch]), Buffer.concat([first.subarray(8), second])),
    ];
    expect(Buffer.concat(passed)).toEqual(first);
  });
});
