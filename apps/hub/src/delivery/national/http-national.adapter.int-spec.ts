import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DestinationBusy, DestinationFailed, DestinationRefused } from '../delivery.errors.js';
import { FakeNational } from './fake-national.builder.js';
import { HttpNationalPlatform } from './http-national.adapter.js';
import type { HandedOver } from './national-platform.js';

const complaint = (agencyReference: string): HandedOver => ({
  agencyReference,
  title: 'Jalan berlubang',
  body: 'Sudah tiga bulan.',
  classification: null,
  category: null,
  channel: 'regency-app',
  anonymous: false,
  secret: false,
  filedAt: '2026-03-02T09:15:00+08:00',
  agency: { code: '63.71', name: 'Kota Banjarmasin' },
});

describe('the national platform over HTTP', () => {
  let national: FakeNational;
  let platform: HttpNationalPlatform;
  const { signal } = new AbortController();

  beforeEach(async () => {
    national = await FakeNational.start();
    platform = new HttpNationalPlatform({ url: national.url, clientId: 'agency', clientSecret: 'secret' });
  });

  afterEach(async () => {
    await national.stop();
  });

  it('finds what was handed over by its reference', async () => {
    await expect(platform.findByReference('63.71-1', signal)).resolves.toBeNull();
    const created = await platform.create(complaint('63.71-1'), signal);
    expect(created).toEqual({ trackingId: '1900001', url: null });
    await expect(platform.findByReference('63.71-1', signal)).resolves.toEqual(created);
  });

  it('finds a change by its reference', async () => {
    const { trackingId } = await platform.create(complaint('63.71-1'), signal);
    await expect(platform.hasTaken(trackingId, '63.71-1/2', signal)).resolves.toBe(false);
    const at = '2026-03-02T09:15:00+08:00';
    const change = { kind: 'status', reference: '63.71-1/2', at, status: 'Tunda' } as const;
    await expect(platform.change(trackingId, change, signal)).resolves.toBe('Tunda');
    await expect(platform.hasTaken(trackingId, '63.71-1/2', signal)).resolves.toBe(true);
    await expect(platform.statusOf(trackingId, signal)).resolves.toBe('Tunda');
  });

  it('asks for one token for many calls', async () => {
    await Promise.all(['1', '2', '3'].map((number) => platform.create(complaint(`63.71-${number}`), signal)));
    await platform.create(complaint('63.71-4'), signal);
    expect(national.tokens).toBe(1);
  });

  it('renews a token before it runs out', async () => {
    national.tokenSeconds = 0;
    await platform.create(complaint('63.71-1'), signal);
    await platform.create(complaint('63.71-2'), signal);
    expect(national.tokens).toBe(2);
    expect(national.calls).toHaveLength(2);
  });

  it('renews a token once when it is not accepted, and no more', async () => {
    await platform.create(complaint('63.71-1'), signal);
    national.forgetTokens();
    await platform.create(complaint('63.71-2'), signal);
    expect(national.tokens).toBe(2);
    national.behave = () => ({ status: 401 });
    await expect(platform.create(complaint('63.71-3'), signal)).rejects.toBeInstanceOf(DestinationFailed);
    expect(national.tokens).toBe(3);
  });

  it.each([
    [{ status: 422 }, DestinationRefused],
    [{ status: 429, headers: { 'Retry-After': '5' } }, DestinationBusy],
    [{ status: 500 }, DestinationFailed],
    [{ status: 503, html: '<h1>Sedang dalam pemeliharaan</h1>' }, DestinationFailed],
    [{ status: 200, html: '<h1>Sedang dalam pemeliharaan</h1>' }, DestinationFailed],
    [{ status: 302, headers: { Location: '/maintenance' } }, DestinationFailed],
  ])('does not take %j for success', async (behaviour, error) => {
    national.behave = () => behaviour;
    await expect(platform.create(complaint('63.71-1'), signal)).rejects.toBeInstanceOf(error);
    expect(national.calls).toHaveLength(1);
  });

  it('says that nobody answers without saying where', async () => {
    await national.stop();
    const { url } = national;
    national = await FakeNational.start();
    platform = new HttpNationalPlatform({ url, clientId: 'agency', clientSecret: 'secret' });
    await expect(platform.create(complaint('63.71-1'), signal)).rejects.toMatchObject({
      message: 'cannot be reached (ECONNREFUSED)',
      ill: true,
    });
  });
});
