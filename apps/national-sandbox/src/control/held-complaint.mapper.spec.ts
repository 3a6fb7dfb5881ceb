import { describe, expect, it } from '@jest/globals';
import { complaintDigest } from '#contract';
import type { Change, RecordedChange } from '../complaint/change.js';
import { complaintWith } from '../complaint/complaint.builder.js';
import { toHeldComplaints } from './held-complaint.mapper.js';

const at = new Date('2026-03-04T02:00:00Z');
const by = { code: '63.71', name: 'Kota Banjarmasin', office: null };
const recorded = (change: Change, id: string): RecordedChange => ({
  ...change,
  id,
  trackingId: '1916449',
  position: null,
});

const answered = (version: number | string, id: string) =>
  recorded(
    {
      kind: 'follow-up',
      reference: `national-1916449/${version}`,
      at,
      data: { status: 'Proses', text: `Jawaban ${version}`, by },
    },
    id,
  );
const replied = recorded(
  { kind: 'reply', reference: null, at, data: { status: 'Proses', text: 'Terima kasih.' } },
  '7',
);

describe('toHeldComplaints', () => {
  it('computes the digest that every system compares', () => {
    const [held] = toHeldComplaints([complaintWith({ status: 'Proses' })], [answered(4, '5'), replied]);
    const shared = {
      id: 'national-1916449',
      trackingId: '1916449',
      status: 'diproses' as const,
      title: 'Lampu jalan padam',
      body: 'Sudah dua minggu gelap.',
      answers: [{ by: '63.71', text: 'Jawaban 4' }],
      replies: ['Terima kasih.'],
    };
    expect(held).toMatchObject({ digest: complaintDigest(shared), changes: 2 });
  });

  it('goes by the reference of the agency where there is one', () => {
    const [held] = toHeldComplaints([complaintWith({ agencyReference: '63.71-2026-000001' })], []);
    expect(held?.complaintId).toBe('63.71-2026-000001');
  });

  it('finds the highest version, which need not be the last that came', () => {
    const [held] = toHeldComplaints([complaintWith()], [answered(12, '5'), answered(9, '6'), replied]);
    expect(held?.agencyVersion).toBe(12);
  });

  it('reads the version of a change that took several calls', () => {
    const [held] = toHeldComplaints([complaintWith()], [answered('4/category', '5'), answered('63.71', '6')]);
    expect(held?.agencyVersion).toBe(4);
  });

  it('has no version before an agency referred to one', () => {
    expect(toHeldComplaints([complaintWith()], [replied])[0]?.agencyVersion).toBeNull();
  });
});
