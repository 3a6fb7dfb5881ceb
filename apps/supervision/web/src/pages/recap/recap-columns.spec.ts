import { describe, expect, it } from '@jest/globals';
import { columnsText } from './recap-columns';

describe('columnsText', () => {
  it('says only what was named, as the server reads it', () => {
    expect(columnsText({ period: ' Bulan ', total: 'Jumlah Laporan', selesai: ' ' })).toBe(
      'period=Bulan,total=Jumlah Laporan',
    );
    expect(columnsText({})).toBe('');
  });
});
