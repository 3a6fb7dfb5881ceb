import type { indonesianRecap } from './indonesian-recap';

const counted = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

export const englishRecap: typeof indonesianRecap = {
  name: 'Tables of the past',
  intro:
    'What was published before: counts of complaints by period and region. Kept apart from the complaints themselves, and never part of the figures of the overview.',
  none: 'No table has been imported.',
  noneExplained:
    'The province’s supervisor imports them here; an operator may also use the command “lapor recap import”.',

  importTable: 'Import a table',
  file: 'File',
  fileHint: 'CSV or XLSX, 20 MB at most. It needs a period, a region and a total; statuses if there are any.',
  chooseFile: 'Choose a file',
  noFile: 'No file chosen',
  fileMissing: 'Choose the file.',
  more: 'List of regions and names of columns',
  regions: 'Regions it may name',
  regionsHint: 'One name a line. Empty: the regencies of this province.',
  columns: 'Names of its columns',
  columnsHint: 'Only those that are not recognised by themselves.',
  submit: 'Import',
  sending: 'Reading…',
  close: 'Close',
  refusedWhole: 'Nothing of this table can be taken; nothing was kept.',
  tooLarge: 'This file is too large.',

  fields: {
    file: 'File',
    regions: 'Regions it may name',
    period: 'Period',
    region: 'Region',
    total: 'Total',
  },
  row: (row) => `row ${row}`,
  result: (rows, total) => `${counted(rows, 'row', 'rows')} read, ${counted(total, 'complaint', 'complaints')}`,
  resultKnown: 'The same file was imported before; nothing changed.',
  resultFlagged: (count) => `${counted(count, 'row is', 'rows are')} flagged because the figures do not add up.`,
  resultRefused: (count) => `${counted(count, 'row was', 'rows were')} refused:`,
  resultWhole: 'All rows add up, and none was refused.',

  imports: 'Imported tables',
  importColumns: { file: 'File', imported: 'Imported', rows: 'Rows', flagged: 'Flagged', total: 'Complaints' },
  importedBy: (name) => `by ${name}`,

  flagged: 'Flagged rows',
  flaggedExplained:
    'Kept as they were published. They count in no trend and are never ranked, until a table puts them right.',
  flaggedNone: 'No row is flagged.',
  flaggedColumns: {
    period: 'Period',
    region: 'Region',
    fault: 'What does not add up',
    difference: 'Difference',
    row: 'Row',
  },
  faults: {
    completed: (completed, total) => `${completed} completed of ${total} received`,
    parts: (parts, total) => `statuses come to ${parts} of ${total} received`,
  },
  onlyFirst: (count) => `Only the first ${counted(count, 'row is', 'rows are')} shown.`,

  trend: 'Complaints by month',
  trendExplained:
    'Broken line: the same month of the year before, where it tells of the same regions. Flagged rows are not counted; their months are incomplete and not compared.',
  trendNone: 'No table by month tells of this region.',
  trendDrawn: (from, to) => `Chart of complaints by month, ${from} to ${to}; the table has its figures`,
  region: 'Region',
  anyRegion: 'All regions',
  legend: { total: 'Complaints', before: 'The year before', flagged: 'Has flagged rows' },
  trendTable: 'Complaints by month, compared with the year before',
  trendColumns: {
    month: 'Month',
    regions: 'Regions',
    total: 'Complaints',
    before: 'The year before',
    change: 'Change',
    completed: 'Completed',
    flagged: 'Flagged',
  },
  unknown: 'unknown',
};
