import { describe, expect, it } from '@jest/globals';
import { returnPath } from './return-path.js';

describe('returnPath', () => {
  it('goes back to a path of this app', () => {
    expect(returnPath('/laporan?status=selesai&q=jalan')).toBe('/laporan?status=selesai&q=jalan');
  });

  it.each([undefined, '', 'https://evil.example', '//evil.example', '/\\evil.example', '/a\\b', '/a b', '/a\nb'])(
    'goes to the start for %j',
    (wanted) => {
      expect(returnPath(wanted)).toBe('/');
    },
  );
});
