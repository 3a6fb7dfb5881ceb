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
import { Matching1764430000000 } from './migrations/1764430000000-matching.js';
import { Recap1764450000000 } from './migrations/1764450000000-recap.js';
import { Clock1764500000000 } from './migrations/1764500000000-clock.js';
import { Figures1764510000000 } from './migrations/1764510000000-figures.js';
import { Signs1764520000000 } from './migrations/1764520000000-signs.js';
import { Evidence1764530000000 } from './migrations/1764530000000-evidence.js';
import { Approval1764590000000 } from './migrations/1764590000000-approval.js';
import { Review1764600000000 } from './migrations/1764600000000-review.js';
import { ProjectionHistory1764420100000 } from './migrations/1764420100000-projection-history.js';

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
    migrations: [
      Projection1763900001000,
      Session1763900002000,
      ProjectionHistory1764420100000,
      Matching1764430000000,
      Recap1764450000000,
      Clock1764500000000,
      Figures1764510000000,
      Signs1764520000000,
      Evidence1764530000000,
      Approval1764590000000,
      Review1764600000000,
    ],
  });
