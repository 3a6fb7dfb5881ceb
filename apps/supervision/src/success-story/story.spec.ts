import { describe, expect, it } from '@jest/globals';
import { leaksOf, statesOf, whyUnfit, type VersionFate } from './story.js';

const fate = (version: number, decision: VersionFate['decision'], isWithdrawn = false): VersionFate => ({
  ...{ version, decision, isWithdrawn },
});

describe('a case', () => {
  const fit = { status: 'selesai', isSecret: false, isDisputed: false };

  it('may be told of once it is completed, open to all and undisputed', () => {
    expect(whyUnfit(fit)).toBeNull();
    expect(whyUnfit({ ...fit, status: 'diproses' })).toBe('not-completed');
    expect(whyUnfit({ ...fit, isDisputed: true })).toBe('disputed');
  });

  it('that is secret is so whatever else it is', () => {
    expect(whyUnfit({ status: 'diproses', isSecret: true, isDisputed: true })).toBe('secret');
  });
});

describe('versions of a story', () => {
  it('wait, until somebody decides or another one is proposed', () => {
    expect(statesOf([fate(1, null)])).toEqual(['proposed']);
    expect(statesOf([fate(1, null), fate(2, null)])).toEqual(['superseded', 'proposed']);
  });

  it('stay published while a newer one waits or is declined, and are replaced when it is approved', () => {
    expect(statesOf([fate(1, 'approved'), fate(2, null)])).toEqual(['published', 'proposed']);
    expect(statesOf([fate(1, 'approved'), fate(2, 'declined')])).toEqual(['published', 'declined']);
    expect(statesOf([fate(1, 'approved'), fate(2, 'approved')])).toEqual(['replaced', 'published']);
  });

  it('that were withdrawn leave none published: what they had replaced does not come back', () => {
    expect(statesOf([fate(1, 'approved'), fate(2, 'approved', true)])).toEqual(['replaced', 'withdrawn']);
    expect(statesOf([fate(1, 'approved', true), fate(2, 'approved')])).toEqual(['withdrawn', 'published']);
  });
});

describe('leaks of a story', () => {
  it('are told with the field that they stand in', () => {
    const text = { title: 'Lampu', reported: 'Hubungi 081234567890', done: 'Kata Pak Hasan' };
    const leaks = leaksOf(text, { words: [], names: [] });
    expect(leaks.map(({ field, kind, isCertain }) => [field, kind, isCertain])).toEqual([
      ['reported', 'telephone', true],
      ['done', 'person', false],
    ]);
  });
});
