import { describe, expect, it } from '@jest/globals';
import { fieldsThatDiffer } from './workbook-row.js';

const words = { status: 'diproses', title: 'Lampu padam', body: 'Gelap.\n\nSudah lama.' };
const ours = { ...words, filedBy: 'national', handler: '63.71' };

describe('a row of an export', () => {
  it('agrees with the ledger however a cell breaks its lines', () => {
    expect(fieldsThatDiffer(ours, { ...words, body: ' Gelap. Sudah  lama.' })).toEqual([]);
  });

  it('differs by field, and each field has its owner', () => {
    expect(fieldsThatDiffer(ours, { status: 'selesai', title: 'Lain', body: 'Lain' })).toEqual([
      { name: 'status', owner: '63.71' },
      { name: 'title', owner: 'national' },
      { name: 'body', owner: 'national' },
    ]);
  });
});
