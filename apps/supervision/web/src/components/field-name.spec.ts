import { describe, expect, it } from '@jest/globals';
import { fieldName } from './field-name';

describe('what a field is called on a page', () => {
  const names = { complaints: 'Laporan', due: 'Tenggat', 'people.0': 'Ketua' };
  it.each([
    ['due', 'Tenggat'],
    ['complaints.0', 'Laporan 1'],
    ['complaints.1.id', 'Laporan 2'],
    ['complaints.each', 'Laporan'],
    ['people.0', 'Ketua'],
    ['people.1', 'people.1'],
    ['years.0.jointLeave', 'years.0.jointLeave'],
    ['', ''],
  ])('%s: %s', (field, name) => {
    expect(fieldName(field, names)).toBe(name);
  });
});
