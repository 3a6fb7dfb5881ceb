import { describe, expect, it } from '@jest/globals';
import { CloudEvent, HTTP, Kafka, type CloudEventV1, type Message } from 'cloudevents';
import { parseFixture } from './fixtures/parse-fixture.js';
import { validFixtures } from './fixtures/read-fixtures.js';

const cases = validFixtures().map((fixture) => [`${fixture.version} ${fixture.of}: ${fixture.name}`, fixture] as const);

/** The SDK writes instants in UTC with milliseconds, and so does the text it is compared with. */
const inUtc = (event: Record<string, unknown>) => ({ ...event, time: new Date(event.time as string).toISOString() });

const single = (received: unknown): CloudEvent => {
  expect(received).toBeInstanceOf(CloudEvent);
  return received as CloudEvent;
};
const plain = (event: CloudEvent): unknown => JSON.parse(JSON.stringify(event));

describe('CloudEvents 1.0, as the official SDK reads it', () => {
  it.each(cases)('takes %s strictly', (_title, { event }) => {
    expect(new CloudEvent(event as unknown as CloudEventV1<unknown>, true).validate()).toBe(true);
  });

  it.each(cases)('carries %s over HTTP in structured mode and back', (_title, { event }) => {
    const message = HTTP.structured(new CloudEvent(event as unknown as CloudEventV1<unknown>));
    expect(message.headers['content-type']).toMatch(/^application\/cloudevents\+json/);
    expect(plain(single(HTTP.toEvent(message)))).toEqual(inUtc(event));
  });

  it.each(cases)('carries %s over Kafka in structured mode and back', (_title, { event }) => {
    const message = Kafka.structured(new CloudEvent(event as unknown as CloudEventV1<unknown>));
    expect(message.key).toBe(event.partitionkey);
    expect(plain(single(Kafka.toEvent(message as Message)))).toEqual(inUtc(event));
  });

  it.each(cases)('writes %s as this contract accepts it', (_title, { of, event }) => {
    const { value } = Kafka.structured(new CloudEvent(event as unknown as CloudEventV1<unknown>));
    expect(parseFixture(of, JSON.parse(String(value)))).toMatchObject({ ok: true });
  });
});
