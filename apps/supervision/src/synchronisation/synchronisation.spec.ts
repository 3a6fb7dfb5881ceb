import { describe, expect, it } from '@jest/globals';
import { connectionOf, lastHeardAt } from './synchronisation.js';

const now = new Date('2026-01-02T03:00:00Z');
const ago = (minutes: number): string => new Date(now.getTime() - minutes * 60_000).toISOString();
const silent = {
  delivery: 'kafka',
  lastHeartbeatAt: null,
  lastSignedInAt: null,
  lastEventAt: null,
  outgoing: { state: 'flowing' },
} as const;

describe('the connection of a participant', () => {
  it.each([
    ['ok', 0],
    ['ok', 3],
    ['late', 4],
    ['late', 15],
    ['silent', 16],
  ])('is %s when it was heard %i minutes ago', (state, minutes) => {
    expect(connectionOf({ ...silent, lastHeartbeatAt: ago(minutes) }, now)).toBe(state);
  });

  it('is judged by whatever was heard last', () => {
    const signs = { ...silent, lastHeartbeatAt: ago(90), lastSignedInAt: ago(80), lastEventAt: ago(1) };
    expect(lastHeardAt(signs)).toBe(ago(1));
    expect(connectionOf(signs, now)).toBe('ok');
  });

  it('never was where nothing was ever heard', () => {
    expect(connectionOf(silent, now)).toBe('never');
    expect(lastHeardAt(silent)).toBeNull();
  });

  it('to the national platform is what the hub finds when it calls', () => {
    const national = { ...silent, delivery: 'national', lastEventAt: ago(60 * 24) } as const;
    expect(connectionOf(national, now)).toBe('ok');
    expect(connectionOf({ ...national, outgoing: { state: 'down' } }, now)).toBe('silent');
    expect(connectionOf({ ...national, outgoing: null }, now)).toBe('not-connected');
  });
});
