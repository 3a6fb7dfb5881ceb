import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rangeDigests } from '#contract';
import { CallPace } from '../participant/call-pace.js';
import type { Question } from './counterpart.js';
import { aCourse, banjarmasin, held } from './holdings.builder.js';
import { NationalDigestClient } from './national-digest.client.js';

const question: Question = {
  run: 1,
  participant: { ...banjarmasin, code: 'national', kind: 'national' },
  ranges: ['', '0a'],
  detail: 'complaints',
};
const ranges = rangeDigests([{ ...held(aCourse('national-1916449')), version: null, said: null }], [''], 'complaints');

describe('what the national platform holds', () => {
  let server: Server;
  let client: NationalDigestClient;
  let answer: { status: number; body: unknown };
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const isToken = request.url === '/oauth/token';
      if (!isToken) asked.push(request.url ?? '');
      const { status, body } = isToken ? { status: 200, body: { access_token: 'token', expires_in: 900 } } : answer;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const national = { url, clientId: 'agency', clientSecret: 'secret', webhookSecret: 'webhook' };
    const pace = { pollSeconds: 5, requestsPerSecond: 1_000, stampOffset: '+07:00' };
    client = new NationalDigestClient({ national: { ...national, ...pace } }, new CallPace(1_000));
  });
  afterAll(() => {
    server.close();
  });

  const ask = () => client.ask(question, new AbortController().signal);

  it('is asked for in one call, and taken as it is', async () => {
    answer = { status: 200, body: { ranges } };
    expect(await ask()).toMatchObject({ waiting: 0, ranges });
    expect(asked.at(-1)).toBe('/api/v1/digests?ranges=,0a&detail=complaints');
  });

  it.each([
    ['the platform has no such call', 404, { title: 'Not found' }],
    ['it is down', 503, {}],
    ['its answer is none', 200, { ranges: [{ prefix: '', count: -1, hash: 'abc' }] }],
    ['its answer is empty', 200, null],
  ])('is not known when %s', async (_why, status, body) => {
    answer = { status, body };
    expect(await ask()).toBeNull();
  });
});
