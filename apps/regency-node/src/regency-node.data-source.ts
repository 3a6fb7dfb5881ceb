import { dataSourceOptions } from '#persistence';
import { CreateTables1764000000000 } from './migrations/1764000000000-create-tables.js';
import { IndexOutbox1764200000000 } from './migrations/1764200000000-index-outbox.js';
import { Letter1764300000000 } from './migrations/1764300000000-letter.js';
import { ComplaintTable } from './store/complaint.table.js';
import { FilingNumberTable } from './store/filing-number.table.js';
import { HistoryTable } from './store/history.table.js';
import { InboxTable } from './store/inbox.table.js';
import { LetterAnswerTable } from './store/letter-answer.table.js';
import { LetterTable } from './store/letter.table.js';
import { OutboxTable } from './store/outbox.table.js';
import { ReporterTable } from './store/reporter.table.js';
import { UnappliedTable } from './store/unapplied.table.js';

/** Our own database: one schema, and the regency's code in every row. */
export const regencyNodeDatabase = (url: string) =>
  dataSourceOptions({
    url,
    applicationName: 'regency-node',
    entities: [
      ComplaintTable,
      HistoryTable,
      ReporterTable,
      FilingNumberTable,
      LetterTable,
      LetterAnswerTable,
      OutboxTable,
      InboxTable,
      UnappliedTable,
    ],
    migrations: [CreateTables1764000000000, IndexOutbox1764200000000, Letter1764300000000],
  });
