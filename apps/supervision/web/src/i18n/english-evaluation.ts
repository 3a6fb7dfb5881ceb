import type { indonesianEvaluation } from './indonesian-evaluation';

export const englishEvaluation: typeof indonesianEvaluation = {
  name: 'Evaluation',
  pages: {
    '/tenggat': { name: 'Deadlines', about: 'What is overdue, and what soon will be' },
    '/indikator': { name: 'Indicators', about: 'Every figure of a period, with its complaints' },
    '/peringkat': { name: 'Ranking', about: 'The order, its formula, and why it moved' },
    '/tanda': { name: 'Signs of trouble', about: 'Patterns of handling that call for a question' },
    '/tinjauan': { name: 'Quality review', about: 'Answers, read and judged without names' },
    '/tren': { name: 'Trending topics', about: 'Topics out of their ordinary' },
    '/rekap': { name: 'Tables of the past', about: 'Tables as they were published' },
    '/pengaturan': { name: 'Settings', about: 'What signs, formula and deadlines are judged by, and since when' },
  },
};
