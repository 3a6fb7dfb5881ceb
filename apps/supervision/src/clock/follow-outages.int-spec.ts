import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FakeHub, hubToken } from '../synchronisation/fake-hub.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { OutageListResponse } from './clock-settings.response.js';
import { FollowOutages } from './follow-outages.handler.js';

const now = new Date('2026-03-30T12:00:00Z');

describe('outages of the national platform', () => {
  let hub: FakeHub;
  let supervision: SupervisionUnderTest;
  let cookie: string;

  beforeAll(async () => {
    hub = await FakeHub.start();
    supervision = await SupervisionUnderTest.start({ hub: { url: hub.url, operatorToken: hubToken } });
    cookie = await supervision.signIn({ sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' });
  });
  afterAll(async () => {
    await supervision.close();
    await hub.stop();
  });

  const follow = (...outages: [from: string, until: string | null][]): Promise<void> => {
    hub.answer('GET /v1/outages', { outages: outages.map(([from, until], id) => ({ id, from, until })) });
    return supervision.application.get(FollowOutages, { strict: false }).handle(now);
  };
  const noted = async () =>
    (await supervision.get<OutageListResponse>('/api/national-outages', cookie)).items.map(
      ({ from, until, notedBy, endedBy }) => [from, until, notedBy, endedBy],
    );

  it('are taken over from the hub, with their ends, and once', async () => {
    const [one, other] = ['2026-03-30T08:00:00.000Z', '2026-03-29T01:00:00.000Z'];
    await follow([one, null], [other, '2026-03-29T05:00:00.000Z']);
    await follow([one, null], [other, '2026-03-29T05:00:00.000Z']);
    expect(await noted()).toEqual([
      [one, null, 'hub', null],
      [other, '2026-03-29T05:00:00.000Z', 'hub', null],
    ]);
    await follow([one, '2026-03-30T11:00:00.000Z']);
    expect((await noted())[0]).toEqual([one, '2026-03-30T11:00:00.000Z', 'hub', 'hub']);
  });
});
