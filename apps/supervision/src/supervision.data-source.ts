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
import { Letter1764620000000 } from './migrations/1764620000000-letter.js';
import { Alert1764610000000 } from './migrations/1764610000000-alert.js';
import { HoursAndHandOffs1764650000000 } from './migrations/1764650000000-hours-and-hand-offs.js';
import { SavedView1764651000000 } from './migrations/1764651000000-saved-view.js';
import { BulkAction1764660000000 } from './migrations/1764660000000-bulk-action.js';
import { CaseAccess1764652000000 } from './migrations/1764652000000-case-access.js';
import { Dekads1764670000000 } from './migrations/1764670000000-dekads.js';
import { ViewChanges1764680000000 } from './migrations/1764680000000-view-changes.js';
import { Meeting1764630000000 } from './migrations/1764630000000-meeting.js';
import { Report1764640000000 } from './migrations/1764640000000-report.js';
import { SuccessStory1764640100000 } from './migrations/1764640100000-success-story.js';
import { ParticipantList1764680000000 } from './migrations/1764680000000-participant-list.js';
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
      Alert1764610000000,
      Letter1764620000000,
      Meeting1764630000000,
      Report1764640000000,
      SuccessStory1764640100000,
      HoursAndHandOffs1764650000000,
      SavedView1764651000000,
      CaseAccess1764652000000,
      BulkAction1764660000000,
      Dekads1764670000000,
      ViewChanges1764680000000,
      ParticipantList1764680000000,
    ],
  });
