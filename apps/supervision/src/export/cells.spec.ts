import { describe, expect, it } from '@jest/globals';
import { WITA } from '../clock/zone.js';
import { csvCell } from './csv-cell.js';
import { fileName } from './file-name.js';
import { xlsxCell } from './xlsx-cell.js';

describe('a cell in CSV', () => {
  it.each(['=1+1', '+62 811', '-5', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1+1', '＋1', '－1', '＠x'])(
    'is no formula when its text begins like one: %j',
    (text) => {
      expect(csvCell(text, 'text', WITA)).toBe(`'${text}`);
    },
  );

  it('is left as it is when its text begins otherwise', () => {
    for (const text of ['a=1', ' =1', "'=1", 'Jl. Veteran - 5', '63.71-1', '']) {
      expect(csvCell(text, 'text', WITA)).toBe(text);
    }
  });

  it('keeps every digit of a number, with a decimal comma and its sign', () => {
    expect(csvCell(-5, 'integer', WITA)).toBe('-5');
    expect(csvCell(1_234_567, 'integer', WITA)).toBe('1234567');
    expect(csvCell(-0.25, 'number', WITA)).toBe('-0,25');
    expect(csvCell(117 / 134, 'share', WITA)).toBe('0,8731343283582089');
    expect(csvCell(0, 'days', WITA)).toBe('0');
  });

  it('tells days as they are, instants by the clock of the province, and nothing where there is none', () => {
    expect(csvCell('2026-01-31', 'day', WITA)).toBe('2026-01-31');
    expect(csvCell('2026-01-31T16:05:09.999Z', 'instant', WITA)).toBe('2026-02-01 00:05:09');
    for (const kind of ['text', 'integer', 'share', 'day', 'instant'] as const)
      expect(csvCell(null, kind, WITA)).toBe('');
  });
});

describe('a cell in XLSX', () => {
  it('is a value of its kind', () => {
    expect(xlsxCell(0.5, 'share', WITA)).toBe(0.5);
    expect(xlsxCell('2026-01-31', 'day', WITA)).toEqual(new Date('2026-01-31T00:00:00Z'));
    expect(xlsxCell('2026-01-31T16:05:09.999Z', 'instant', WITA)).toEqual(new Date('2026-02-01T00:05:09Z'));
    expect(xlsxCell(null, 'day', WITA)).toBeNull();
  });

  it('is the text it was given, whatever that begins with', () => {
    expect(xlsxCell('=1+1', 'text', WITA)).toBe('=1+1');
  });

  it('holds nothing that damages a workbook, or that Excel reads as another sign', () => {
    expect(xlsxCell('a\uD800b\uFFFEc😀', 'text', WITA)).toBe('a\uFFFDb\uFFFDc😀');
    expect(xlsxCell('_x0041_ _x_ _xyz0_', 'text', WITA)).toBe('_x005F_x0041_ _x_ _xyz0_');
    expect(xlsxCell('x'.repeat(40_000), 'text', WITA)).toHaveLength(32_767);
  });
});

describe('the name of a file', () => {
  it('says what of which days it is, and when it was made', () => {
    const made = '2026-11-22';
    expect(fileName('laporan', { from: '2026-01-01', to: '2026-06-30' }, made, 'csv')).toBe(
      'laporan_2026-01-01_2026-06-30_dibuat-2026-11-22.csv',
    );
    expect(fileName('laporan', { from: null, to: '2026-06-30' }, made, 'xlsx')).toBe(
      'laporan_awal_2026-06-30_dibuat-2026-11-22.xlsx',
    );
    expect(fileName('tenggat', { from: null, to: null }, made, 'csv')).toBe('tenggat_dibuat-2026-11-22.csv');
  });
});
