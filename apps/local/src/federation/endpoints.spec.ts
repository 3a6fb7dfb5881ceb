import { describe, expect, it } from '@jest/globals';
import { endpointsOf } from './endpoints.js';
import { someFacts } from './facts.builder.js';

describe('endpointsOf', () => {
  const endpoints = endpointsOf(someFacts(), { inTopic: (code) => `in ${code}`, outTopic: (code) => `out ${code}` });

  it('says with what any foreign client can join as a participant', () => {
    expect(endpoints.participants['63.71']).toEqual({
      name: 'Kota Banjarmasin',
      kafka: { username: '63.71', password: 'kafka password of 63.71', inTopic: 'in 63.71', outTopic: 'out 63.71' },
      gateway: { url: 'http://127.0.0.1:3100/v1/participants/63.71', secret: 'whsec_63.71' },
      publicJwk: { kty: 'EC', crv: 'P-256', x: 'x of 63.71', y: 'y of 63.71' },
      privateJwk: { kty: 'EC', crv: 'P-256', x: 'x of 63.71', y: 'y of 63.71', d: 'd of 63.71' },
    });
  });

  it('lets the national platform in over HTTP, and gives nobody a token to speak for it at the regency node', () => {
    expect(endpoints.participants.national).toMatchObject({
      name: 'SP4N-LAPOR!',
      gateway: { secret: 'whsec_national' },
    });
    expect(endpoints.regencyNode.tokens).not.toHaveProperty('national');
  });

  it('says where the apps are and with what an operator is let in', () => {
    expect(endpoints.hub).toMatchObject({ url: 'http://127.0.0.1:3100', operatorToken: 'operator token of hub' });
    expect(endpoints.hub.publicJwk).not.toHaveProperty('d');
    expect(endpoints.supervision.url).toBe('http://127.0.0.1:3200');
    expect(endpoints.nationalSandbox).toMatchObject({ url: 'http://127.0.0.1:3300', controlToken: 'control token' });
    expect(endpoints.regencyNode.tokens).toEqual({ '63': 'api token of 63', '63.71': 'api token of 63.71' });
  });

  it('lists every instance of the hub that runs, the first at the address that everybody knows', () => {
    expect(endpoints.hub.instances).toEqual([{ name: 'hub', url: endpoints.hub.url }]);
    const topics = { inTopic: String, outTopic: String };
    expect(endpointsOf(someFacts({ hubs: 2 }), topics).hub.instances).toEqual([
      { name: 'hub', url: 'http://127.0.0.1:3100' },
      { name: 'hub-2', url: 'http://127.0.0.1:3101' },
    ]);
  });

  it('names the admin of a broker that is not ours by the name it has there', () => {
    const foreign = endpointsOf(someFacts({ adminUsername: 'root', adminPassword: 'theirs' }), {
      inTopic: String,
      outTopic: String,
    });
    expect(foreign.kafka.users.root).toEqual({ username: 'root', password: 'theirs' });
  });

  it('refuses a participant for whom there are no secrets', () => {
    const facts = someFacts({ participants: [{ code: '63.99', kind: 'regency', name: 'Nowhere' }] });
    expect(() => endpointsOf(facts, { inTopic: String, outTopic: String })).toThrow('There are no secrets for 63.99.');
  });
});
