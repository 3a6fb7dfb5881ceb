import { describe, expect, it } from '@jest/globals';
import { translatorOf } from './sentences.js';

describe('sentences in another language', () => {
  const translate = translatorOf({
    'is missing': 'belum diisi',
    'must be one of {list}': 'harus salah satu dari {list}',
    'must be {value}': 'harus {value}',
    'has {name}, which is neither {first} nor {second}': 'memuat {name}, bukan {first} atau {second}',
    '{count} of {all} cases wait': 'dari {all} kasus, {count} menunggu',
    '{field} {{reason}}.': '{field} {{reason}}.',
    'each value in {field} {{reason}}': 'tiap isinya {{reason}}',
  });

  it('are found word by word', () => {
    expect(translate('is missing')).toBe('belum diisi');
    expect(translate('Is missing')).toBeUndefined();
    expect(translate('is missing altogether')).toBeUndefined();
    expect(translate('')).toBeUndefined();
  });

  it('keep what differs from case to case, in the order of the language', () => {
    expect(translate('3 of 8 cases wait')).toBe('dari 8 kasus, 3 menunggu');
    expect(translate('must be one of a, b\nc')).toBe('harus salah satu dari a, b\nc');
    expect(translate('has {x}, which is neither {urut} nor {tahun}')).toBe('memuat {x}, bukan {urut} atau {tahun}');
    expect(translate('has $&, which is neither $1 nor {name}')).toBe('memuat $&, bukan $1 atau {name}');
  });

  it('are taken for the one with the most words of its own', () => {
    expect(translate('must be one of 1')).toBe('harus salah satu dari 1');
    expect(translate('must be 1')).toBe('harus 1');
  });

  it('hold sentences that are translated in turn, or are not known', () => {
    expect(translate('from is missing.')).toBe('from belum diisi.');
    expect(translate('each value in ids must be 1')).toBe('tiap isinya harus 1');
    expect(translate('each value in ids each value in ids is missing')).toBe('tiap isinya tiap isinya belum diisi');
    expect(translate('Nobody knows.')).toBeUndefined();
    expect(translate('from when on is missing.')).toBeUndefined();
  });
});
