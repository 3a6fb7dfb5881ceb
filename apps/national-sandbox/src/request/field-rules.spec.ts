import { describe, expect, it } from '@jest/globals';
import { instantRule, listRule, numberRule, objectRule, textRule } from './field-rules.js';

describe('textRule', () => {
  const rule = textRule({ max: 5 });

  it.each([
    [undefined, 'is required'],
    [null, 'is required'],
    [7, 'must be text'],
    ['', 'must have 1 to 5 characters'],
    ['123456', 'must have 1 to 5 characters'],
    ['   ', 'must not be blank'],
    ['a\0b', 'must be well-formed text without NUL characters'],
    ['a\ud800b', 'must be well-formed text without NUL characters'],
  ])('refuses %j: %s', (value, reason) => {
    expect(rule(value)).toBe(reason);
  });

  it('counts characters outside the basic plane as one', () => {
    expect(rule('😀😀😀😀😀')).toBeNull();
    expect(rule('😀😀😀😀😀😀')).toBe('must have 1 to 5 characters');
  });

  it('takes a text of nothing but blanks only where told to', () => {
    expect(textRule({ max: 5, blanks: 'anywhere' })(' ')).toBeNull();
  });

  it('refuses blanks and other shapes only where told to', () => {
    expect(textRule({ max: 9, blanks: 'none' })('a b')).toBe('must not contain blanks');
    expect(textRule({ max: 9, pattern: { is: /^\d+$/, words: 'must be digits' } })('a')).toBe('must be digits');
  });
});

describe('instantRule', () => {
  it('takes RFC 3339 with an offset', () => {
    expect(instantRule('2026-03-02T09:15:00+08:00')).toBeNull();
    expect(instantRule('2026-03-02T01:15:00.123Z')).toBeNull();
  });

  it.each(['2026-03-02T09:15:00', '2026-13-02T09:15:00Z', '0000-01-01T00:00:00Z', '2 Mar 2026', 1_772_000_000])(
    'refuses %j',
    (value) => {
      expect(instantRule(value)).toMatch(/^must be an RFC 3339 instant/);
    },
  );
});

describe('numberRule', () => {
  it.each([0, 6, 1.5, Number.NaN, '3', true])('refuses %j where 1 to 5 is wanted', (value) => {
    expect(numberRule({ min: 1, max: 5 })(value)).toBe('must be a whole number from 1 to 5');
  });
});

describe('objectRule and listRule', () => {
  it('tell a list from an object', () => {
    expect(objectRule([])).toBe('must be an object');
    expect(objectRule({})).toBeNull();
    expect(listRule(2)({})).toBe('must be a list of 1 to 2 objects');
    expect(listRule(2)([{}])).toBeNull();
  });

  it.each([[[]], [[{}, {}, {}]], [[null]], [[[]]]])('refuse the list %j', (value) => {
    expect(listRule(2)(value)).toBe('must be a list of 1 to 2 objects');
  });
});
