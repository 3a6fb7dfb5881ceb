import { describe, expect, it } from '@jest/globals';
import { OutboxBell } from './outbox-bell.js';

describe('OutboxBell', () => {
  it('wakes who waits for that regency, and nobody else', async () => {
    const bell = new OutboxBell();
    const heard: string[] = [];
    const ours = bell.nextRing('63.71').then(() => heard.push('63.71'));
    const theirs = bell.nextRing('63.03').then(() => heard.push('63.03'));
    bell.ring('63.71');
    await ours;
    expect(heard).toEqual(['63.71']);
    bell.ring('63.03');
    await theirs;
    expect(heard).toEqual(['63.71', '63.03']);
  });

  it('does not miss a ring between asking and waiting', async () => {
    const bell = new OutboxBell();
    const ring = bell.nextRing('63.71');
    bell.ring('63.71');
    await expect(ring).resolves.toBeUndefined();
  });

  it('may ring when nobody waits', () => {
    expect(() => {
      new OutboxBell().ring('63.71');
    }).not.toThrow();
  });
});
