import type { indonesianFollowUp } from './indonesian-follow-up';

export const englishFollowUp: typeof indonesianFollowUp = {
  name: 'Follow-up',
  pages: {
    '/kisah': { name: 'Success stories', about: 'Cases that were resolved, for the public to read' },
    '/laporan-berkala': { name: 'Periodic reports', about: 'Monthly and semester reports as PDF' },
    '/penanganan-bersama': { name: 'Joint handling', about: 'One complaint, several regencies' },
    '/peringatan': { name: 'Warnings', about: 'What needs attention now, who is told, and the rules' },
    '/rapat': { name: 'Coordination meetings', about: 'Agendas from figures, findings, and commitments' },
    '/surat': { name: 'Letters of reminder', about: 'Reminders to regencies, and their answers' },
  },
};
