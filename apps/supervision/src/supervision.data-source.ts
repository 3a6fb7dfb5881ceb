import { dataSourceOptions } from '#persistence';
import { caseEntryTable } from './case-timeline/case-entry.table.js';
import { complaintCaseTable } from './case-timeline/complaint-case.table.js';
import {
  participantFreshnessTable,
  projectionPositionTable,
  projectionTable,
  unreadableRecordTable,
} from './case-timeline/projection.table.js';
import { Projection1763900001000 } from './migrations/1763900001000-projection.js';
import { Session1763900002000 } from './migrations/1763900002000-session.js';

/** The tables and migrations of supervision, in the order in which they were written. */
export const supervisionDataSourceOptions = (url: string) =>
  dataSourceOptions({
    url,
    applicationName: 'supervision',
    entities: [
      complaintCaseTable,
      caseEntryTable,
      participantFreshnessTable,
      projectionTable,
      projectionPositionTable,
      unreadableRecordTable,
    ],
    migrations: [Projection1763900001000, Session1763900002000],
  });
