import { describe, expect, it } from '@jest/globals';
import { complaintWith } from './complaint.builder.js';
import { reporterFor } from './complaint.js';

const ours = new Set(['63', '63.71']);
const handlers = [{ code: '63.71', name: 'Kota Banjarmasin', office: null }];

describe('reporterFor', () => {
  it('tells who reported to an agency that handles the complaint', () => {
    expect(reporterFor(ours, complaintWith({ handlers }))).toMatchObject({ name: 'Siti Aminah' });
  });

  it('tells nobody before it is disposed', () => {
    expect(reporterFor(ours, complaintWith())).toBeNull();
  });

  it('tells no agency but those it is disposed to', () => {
    const elsewhere = [{ code: '62.71', name: 'Kota Palangka Raya', office: null }];
    expect(reporterFor(ours, complaintWith({ handlers: elsewhere }))).toBeNull();
  });

  it('tells nobody who reported anonymously', () => {
    expect(reporterFor(ours, complaintWith({ handlers, anonymous: true }))).toBeNull();
  });
});
