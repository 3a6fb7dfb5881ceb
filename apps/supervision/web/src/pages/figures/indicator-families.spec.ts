import { describe, expect, it } from '@jest/globals';
import { countedIndicators, families, familyNames, indicatorUnits, isIndicator } from './indicator-families';

describe('the indicators of the pages', () => {
  it('are each in one family', () => {
    const told = familyNames.flatMap((family) => families[family]);
    expect([...told].sort()).toEqual(Object.keys(indicatorUnits).sort());
  });

  it('have cases unless they are looked at beside the ledger', () => {
    expect(countedIndicators).toHaveLength(Object.keys(indicatorUnits).length - 3);
    expect(countedIndicators).not.toContain('satisfaction');
  });

  it('are told from any other word', () => {
    expect(isIndicator('rating')).toBe(true);
    expect(isIndicator('toString')).toBe(false);
    expect(isIndicator(undefined)).toBe(false);
  });
});
