import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { WebhookPost } from './webhook-post.adapter.js';

const webhookSecret = `whsec_${Buffer.from('a key of at least twenty-four bytes').toString('base64')}`;
const warnings = [
  {
    ...{ id: 1, rule: 'Tenggat lewat menumpuk', participant: '63.71', participantName: 'Kota Banjarmasin' },
    ...{ text: '7 tenggat lewat', openedAt: '2026-03-04T02:15:00.000Z', closedAt: null, link: 'https://lapor.test/' },
  },
];

describe('webhooks of warnings', () => {
  let server: Server;
  let url: string;
  let status = 204;
  let location: string | null = null;
  const arrived: { headers: IncomingHttpHeaders; body: string; path: string | undefined }[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      void text(request).then((body) => {
        arrived.push({ headers: request.headers, body, path: request.url });
        response.writeHead(status, location === null ? {} : { location }).end();
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  });
  beforeEach(() => {
    arrived.length = 0;
    [status, location] = [204, null];
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const post = (address = url, over: { privateDestinations?: boolean } = {}) =>
    new WebhookPost({ webhookSecret, privateDestinations: true, ...over }).post({
      ...{ id: 'c1f5b9ee-7c43-4f4f-9d8c-3f0a0b8f3c11', channel: 'webhook', address, warnings },
    });

  it('are signed, so that their receiver can tell who sent them', async () => {
    await post();
    const [{ headers, body } = { headers: {} as IncomingHttpHeaders, body: '' }] = arrived;
    expect(new Webhook(webhookSecret).verify(body, headers as Record<string, string>)).toMatchObject({
      type: 'alert.opened',
      data: { warnings },
    });
    expect(headers['webhook-id']).toBe('c1f5b9ee-7c43-4f4f-9d8c-3f0a0b8f3c11');
  });

  it.each([
    [400, 'refused'],
    [410, 'refused'],
    [302, 'refused'],
    [429, 'away'],
    [503, 'away'],
  ])('that are answered by %i count as %s', async (answer, kind) => {
    status = answer;
    await expect(post()).rejects.toMatchObject({ code: 'NOT_DELIVERED', kind, message: `answers ${answer}` });
  });

  it('do not follow where their receiver sends them', async () => {
    status = 307;
    location = `${url}/elsewhere`;
    await expect(post()).rejects.toMatchObject({ kind: 'refused' });
    expect(arrived.map(({ path }) => path)).toEqual(['/hook']);
  });

  it('that reach nobody are tried again', async () => {
    await expect(post('http://127.0.0.1:1/')).rejects.toMatchObject({ kind: 'away' });
  });

  it('enter no private network, whether it is written as a number or as a name', async () => {
    const named = url.replace('127.0.0.1', 'localhost');
    const hidden = url.replace('127.0.0.1', '[::ffff:127.0.0.1]');
    for (const address of [url, named, hidden]) {
      await expect(post(address, { privateDestinations: false })).rejects.toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('no address of the public Internet') as unknown,
      });
    }
    expect(arrived).toEqual([]);
  });

  it('are not sent without a secret', async () => {
    const unset = new WebhookPost({ webhookSecret: null, privateDestinations: true });
    expect(unset.isSetUp).toBe(false);
    await expect(unset.post({ id: '1', channel: 'webhook', address: url, warnings })).rejects.toMatchObject({
      kind: 'away',
    });
  });
});
