import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FakeHub, hubParticipant, hubToken } from '../synchronisation/fake-hub.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import { FollowSignIns } from './follow-sign-ins.handler.js';
import type { IndicatorListResponse } from './indicator.response.js';

describe('keaktifan', () => {
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

  const follow = (...signIns: [code: string, lastSignedInAt: string | null][]): Promise<void> => {
    const participants = signIns.map(([code, lastSignedInAt]) => hubParticipant(code, { lastSignedInAt }));
    hub.answer('GET /v1/synchronisation', { asOf: '2026-01-01T00:00:00.000Z', openConflicts: 0, participants });
    return supervision.application.get(FollowSignIns, { strict: false }).handle();
  };
  const active = async () => {
    const { groups } = await supervision.get<IndicatorListResponse>('/api/indicators?scope=14-instansi', cookie);
    const of = (code: string) => groups.find(({ key }) => key === code)?.indicators;
    return (code: string) => of(code)?.find(({ indicator }) => indicator === 'active')?.value;
  };
  const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

  it('is what the hub heard within a month, and unknown of whom it heard nothing', async () => {
    await follow(['63.71', daysAgo(3)], ['63.72', daysAgo(40)], ['63.01', null]);
    const of = await active();
    expect([of('63.71'), of('63.72'), of('63.01'), of('63.02')]).toEqual([1, 0, null, null]);
  });

  it('stays what it was when the hub tells the same again, and follows when somebody comes back', async () => {
    await follow(['63.71', daysAgo(3)], ['63.72', daysAgo(1)]);
    const of = await active();
    expect([of('63.71'), of('63.72')]).toEqual([1, 1]);
  });
});
