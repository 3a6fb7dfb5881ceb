import type { indonesianDownload } from './indonesian-download';

export const englishDownload: typeof indonesianDownload = {
  download: 'Download',
  formats: {
    xlsx: {
      name: 'Excel (XLSX)',
      about: 'The whole table, with a sheet “Dasar”: scope, period, filters, who made it.',
    },
    csv: { name: 'CSV', about: 'The whole table and nothing else; semicolons between columns, decimal commas.' },
  },
  underWay: 'Download under way',
  rows: (rows) => `${rows} rows`,
  rowsOf: (rows, expected) => `${rows} of about ${expected} rows`,
  stop: 'Stop',
  done: (rows) => `Done: ${rows} rows`,
  broken: 'The download broke off; no file was kept. Try again.',
  refused: (reason) => `It cannot be downloaded: ${reason}`,
};
