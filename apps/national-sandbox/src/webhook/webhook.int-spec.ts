import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangeResponse, ChangesResponse } from '../feed/change-feed.response.js';
import { eventually, handedOver, startSandbox, WEBHOOK_SECRET } from '../running-sandbox.builder.js';
import type { RunningSandbox } from '../running-sandbox.builder.js';

interface Received {
  readonly signature: string | undefined;
  readonly raw: string;
}

/** Answers with the given statuses, one a webhook, and 204 after them. */
const receiver = { received: [] as Received[], statuses: [] as number[] };
const server = createServer((request, response) => {
  void text(request).then((raw) => {
    receiver.received.push({ signature: request.headers['x-lapor-signature']?.toString(), raw });
    response.writeHead(receiver.statuses.shift() ?? 204).end();
  });
});

let sandbox: RunningSandbox;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  sandbox = await startSandbox({ WEBHOOK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` });
});
afterEach(async () => {
  await sandbox.control('DELETE', '/control/behaviour');
  receiver.received = [];
  receiver.statuses = [];
});
afterAll(async () => {
  await sandbox.stop();
  server.close();
});

const handOver = (reference: string) => sandbox.agency('POST', '/api/v1/complaints', handedOver(reference));
const told = () => receiver.received.map(({ raw }) => (JSON.parse(raw) as ChangeResponse).agencyReference);

describe('a webhook', () => {
  it('says what the feed says, signed over its raw body', async () => {
    await handOver('signed');
    await eventually(() => {
      expect(receiver.received).toHaveLength(1);
    });
    const [{ raw, signature } = { raw: '', signature: '' }] = receiver.received;
    const { changes } = (await sandbox.agency('GET', '/api/v1/changes')).json as ChangesResponse;
    expect(JSON.parse(raw)).toEqual(changes.at(-1));
    expect(signature).toBe(`sha256=${createHmac('sha256', WEBHOOK_SECRET).update(raw).digest('hex')}`);
  });

  it('is sent again until it is acknowledged', async () => {
    receiver.statuses = [500, 302];
    await handOver('stubborn');
    await eventually(() => {
      expect(told()).toEqual(['stubborn', 'stubborn', 'stubborn']);
    });
  });

  it('is sent twice when told to', async () => {
    await sandbox.control('PUT', '/control/behaviour', { duplicateWebhooks: true });
    await handOver('twice');
    await eventually(() => {
      expect(told()).toEqual(['twice', 'twice']);
    });
  });

  it('is overtaken by the next one when told to', async () => {
    await sandbox.control('PUT', '/control/behaviour', { outOfOrderWebhooks: true });
    await handOver('older');
    await handOver('newer');
    await eventually(() => {
      expect(told()).toEqual(['newer', 'older']);
    });
  });
});
