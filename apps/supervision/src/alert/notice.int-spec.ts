import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DeliveryStateResponse } from './alert-delivery.response.js';
import { AlertsUnderTest, later, morning, type rule, type Somebody } from './alerts-under-test.builder.js';

const night = new Date('2026-11-18T23:00:00+08:00');
const nextMorning = new Date('2026-11-19T07:00:00+08:00');

let alerts: AlertsUnderTest;
beforeAll(async () => {
  alerts = await AlertsUnderTest.start();
});
afterAll(() => alerts.close(), 30_000);

const call = <Body>(as: Somebody, path: string, body: object | null = null) => alerts.call<Body>(as, path, body);
const run = (now: Date) => alerts.run(now);
const add = (over: Partial<typeof rule>) => alerts.add(over);
const deliveries = () => alerts.read<DeliveryStateResponse>('supervisor', '/deliveries');

describe('notices', () => {
  const to = (address: string) => alerts.mail.mails.filter((one) => one.to === address);

  it('reach whoever is to be told at once, with the way to the cases', async () => {
    await add({ emails: ['kabid@kalselprov.go.id', 'staf@kalselprov.go.id'] });
    await run(later(morning, 200));
    expect(to('staf@kalselprov.go.id')).toHaveLength(1);
    const [caught] = to('kabid@kalselprov.go.id');
    expect(caught).toMatchObject({
      from: expect.stringContaining('peringatan@lapor.test') as unknown,
      subject: expect.stringMatching(
        /^Peringatan LAPOR!: Kota Banjarbaru, data tidak bertambah selama [\d.]+ jam$/,
      ) as unknown,
    });
    expect(caught?.text).toContain(`${alerts.supervision.url}/instansi/63.72`);
    expect(caught?.html).toContain(`href="${alerts.supervision.url}/instansi/63.72"`);
    await run(later(morning, 201));
    expect(to('kabid@kalselprov.go.id')).toHaveLength(1);
  });

  it('wait out the night, and go as one digest', async () => {
    const address = 'malam@kalselprov.go.id';
    await add({ emails: [address] });
    await add({ emails: [address], participants: ['63.71'] });
    await run(night);
    await run(later(night, 60));
    expect(to(address)).toEqual([]);
    const { held, channels } = await deliveries();
    expect(held.filter((notice) => notice.address === address).map(({ leavesAt }) => leavesAt)).toEqual([
      nextMorning.toISOString(),
      nextMorning.toISOString(),
    ]);
    expect(channels).toContainEqual({ channel: 'email', isSetUp: true, held: held.length });
    await run(nextMorning);
    expect(to(address).map(({ subject }) => subject)).toEqual(['Rangkuman 2 peringatan LAPOR!']);
    expect((await deliveries()).messages.find((message) => message.address === address)).toMatchObject({
      ...{ state: 'sent', attempts: 1, lastError: null, nextAttemptAt: null },
      texts: [expect.stringMatching(/^Kota Banjarbaru: data/), expect.stringMatching(/^Kota Banjarmasin: data/)],
    });
  });

  it('go by the settings that hold when they leave', async () => {
    const address = 'tenang@kalselprov.go.id';
    await add({ emails: [address], delivery: 'digest' });
    await run(later(nextMorning, 60));
    expect(to(address)).toEqual([]);
    const settings = { quietFrom: null, quietTo: null, quietDaysOff: false, digestAt: '09:00', reason: 'Uji.' };
    expect((await call('supervisor', '/settings', { ...settings, basedOn: 1 })).status).toBe(201);
    await run(later(nextMorning, 119));
    expect(to(address)).toEqual([]);
    await run(later(nextMorning, 120));
    expect(to(address)).toHaveLength(1);
  });

  it('are not lost while the mail server is away', async () => {
    const address = 'tekun@kalselprov.go.id';
    const at = later(nextMorning, 200);
    await add({ emails: [address] });
    await alerts.mail.close();
    await run(at);
    const message = async () => (await deliveries()).messages.find((one) => one.address === address);
    expect(await message()).toMatchObject({
      ...{ state: 'waiting', attempts: 1, endedAt: null },
      lastError: expect.stringContaining('ECONNREFUSED') as unknown,
    });
    await alerts.mail.open();
    await run(later(at, 5));
    expect(await message()).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
    expect(to(address)).toHaveLength(1);
  });

  it('are given up when they are refused again and again, and sent again by a person’s will', async () => {
    const address = 'salah@kalselprov.go.id';
    const at = later(nextMorning, 300);
    alerts.mail.refused.add(address);
    await add({ emails: [address] });
    for (let times = 0; times < 6; times += 1) await run(later(at, times * 30));
    const message = async () => {
      const found = (await deliveries()).messages.find((one) => one.address === address);
      if (found === undefined) throw new Error('There is no such message.');
      return found;
    };
    const { id, ...given } = await message();
    expect(given).toMatchObject({ state: 'given-up', attempts: 5, nextAttemptAt: null });
    expect(given.lastError).toContain('No such mailbox');
    alerts.mail.refused.delete(address);
    expect((await call('ombudsman', `/deliveries/${id}/again`, {})).status).toBe(403);
    expect((await call('supervisor', `/deliveries/${id}/again`, {})).status).toBe(204);
    expect((await call('supervisor', `/deliveries/${id}/again`, {})).status).toBe(409);
    expect((await call('supervisor', `/deliveries/${crypto.randomUUID()}/again`, {})).status).toBe(404);
    // By the clock of the database it is due from now on, which may be long after the time of this spec, or before.
    await run(new Date(Math.max(Date.now(), at.getTime()) + 60_000));
    expect(await message()).toMatchObject({ state: 'sent', renewedBy: 'Rahmawati' });
    expect(to(address)).toHaveLength(1);
  });

  it('say that a channel is not set up, and wait for it', async () => {
    await add({ webhookUrl: 'https://example.go.id/hook' });
    await run(later(nextMorning, 700));
    const { channels, held } = await deliveries();
    expect(channels).toContainEqual({ channel: 'webhook', isSetUp: false, held: 1 });
    expect(held.find(({ channel }) => channel === 'webhook')).toMatchObject({
      address: 'https://example.go.id/hook',
      leavesAt: null,
    });
  });
});
