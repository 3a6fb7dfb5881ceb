/** Klasifikasi laporan. `pengaduan` is split by whether it charges officials with abuse or law-breaking. */
export const caseClassifications = [
  'pengaduan-berkadar-pengawasan',
  'pengaduan-tidak-berkadar-pengawasan',
  'aspirasi',
  'permintaan-informasi',
] as const;
export type CaseClassification = (typeof caseClassifications)[number];

/** Sumber laporan. */
export const caseChannels = [
  'website',
  'android',
  'ios',
  'sms',
  'whatsapp',
  'x',
  'instagram',
  'walk-in',
  'regency-app',
  'other',
] as const;
export type CaseChannel = (typeof caseChannels)[number];

/** `event`: known step by step. `export`: known only from a row of a workbook, without its history. */
export const caseOrigins = ['event', 'export'] as const;
export type CaseOrigin = (typeof caseOrigins)[number];

/** Who closed a complaint; whether anything was done about it is a separate fact. */
export const caseClosers = ['reporter', 'admin', 'system'] as const;
export type CaseCloser = (typeof caseClosers)[number];

/** What became of one addressee's part of a disposition. */
export const caseTasks = ['open', 'done', 'waived'] as const;
export type CaseTask = (typeof caseTasks)[number];
