import { describe, expect, it } from '@jest/globals';
import { receivedAtRefusal } from './received-on-paper.js';

const now = new Date('2026-04-10T09:00:00+08:00');
const refusalOf = (receivedAt: string): string | null => receivedAtRefusal(new Date(receivedAt), now);

describe('receivedAtRefusal', () => {
  it.each(['2026-04-10T09:00:00+08:00', '2026-04-08T15:30:00+08:00', '2026-01-10T09:00:00+08:00'])(
    'lets a report be received at %s',
    (receivedAt) => {
      expect(refusalOf(receivedAt)).toBeNull();
    },
  );

  it('refuses what is still to come, also when another zone writes it as earlier', () => {
    expect(refusalOf('2026-04-10T09:00:01+08:00')).toBe('lies in the future');
    expect(refusalOf('2026-04-10T08:30:00+07:00')).toBe('lies in the future');
  });

  it('refuses what the hub would keep for the record only', () => {
    expect(refusalOf('2026-01-10T08:59:59+08:00')).toBe('is more than 90 days ago');
  });

  it('refuses what is on no calendar', () => {
    expect(refusalOf('2026-13-01T08:00:00+08:00')).toBe('is no day and time of the calendar');
  });
});
