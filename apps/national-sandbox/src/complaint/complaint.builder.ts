import type { Complaint, Report } from './complaint.js';
import { file } from './decide.js';

const FILED = new Date('2026-03-02T01:15:00Z');

const report: Report = {
  title: 'Lampu jalan padam',
  body: 'Sudah dua minggu gelap.',
  classification: 'Pengaduan',
  category: 'Perhubungan',
  channel: 'Website',
  anonymous: false,
  secret: false,
  filedAt: FILED,
  agency: { code: '63.71', name: 'Kota Banjarmasin' },
};

/** What a citizen files, for specs. */
export const filing = {
  trackingId: '1916449',
  report,
  agencyReference: null,
  reporter: { name: 'Siti Aminah', phone: '0811 5000 000', email: null },
  receivedAt: FILED,
};

/** A citizen's complaint as it comes in, for specs. */
export const complaintWith = (different: Partial<Complaint> = {}): Complaint => ({
  ...file(filing).complaint,
  ...different,
});
