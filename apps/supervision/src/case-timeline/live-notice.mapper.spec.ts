import { describe, expect, it } from '@jest/globals';
import { changesOfNotice, liveNotices } from './live-notice.mapper.js';

const change = (id: string) => ({ id, version: 1, participant: '63.71', involved: ['63.71'], secret: false });

describe('live notices', () => {
  it('tell what changed, in as few notices as PostgreSQL takes', () => {
    const changes = Array.from({ length: 500 }, (_, index) => change(`63.71-${index}`));
    const notices = liveNotices(changes);

    expect(notices.every((notice) => Buffer.byteLength(notice) < 8_000)).toBe(true);
    expect(notices.flatMap(changesOfNotice).map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
    expect(notices.length).toBeLessThan(10);
  });

  it('tell nothing of a secret case but that figures changed', () => {
    expect(liveNotices([{ ...change('63.71-1'), secret: true }])).toEqual(['[]']);
    expect(liveNotices([])).toEqual(['[]']);
  });
});
