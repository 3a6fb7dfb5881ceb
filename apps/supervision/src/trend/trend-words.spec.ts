import { describe, expect, it } from '@jest/globals';
import { trendRuleInWords } from './trend-words.js';
import { trendRule } from './trend.js';

describe('the rule in words', () => {
  it('says every parameter', () => {
    const words = trendRuleInWords({ ...trendRule, recentWindows: 9, spread: 0.125 }, 14).join('\n');
    for (const said of ['14 hari', '9 jendela', '10 jendela', '52 minggu', '5 laporan', '5 %', '12,5 %']) {
      expect(words).toContain(said);
    }
  });
});
