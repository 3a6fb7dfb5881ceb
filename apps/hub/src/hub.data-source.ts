import { dataSourceOptions } from '#persistence';
import { Ledger1763800000000 } from './migrations/1763800000000-ledger.js';
import { Delivery1763800000001 } from './migrations/1763800000001-delivery.js';
import { Vocabulary1763800000002 } from './migrations/1763800000002-vocabulary.js';
import { FeedCursor1763800000003 } from './migrations/1763800000003-feed-cursor.js';
import { ResendRequest1764200000000 } from './migrations/1764200000000-resend-request.js';
import { SpokenAt1764200000001 } from './migrations/1764200000001-spoken-at.js';
import { Redrive1764300000000 } from './migrations/1764300000000-redrive.js';
import { Reconciliation1764410000000 } from './migrations/1764410000000-reconciliation.js';
import { Replay1764420000000 } from './migrations/1764420000000-replay.js';
import { Ruling1764400000000 } from './migrations/1764400000000-ruling.js';
import { LedgerPartitions1764440000000 } from './migrations/1764440000000-ledger-partitions.js';
import { ConflictCause1764470000000 } from './migrations/1764470000000-conflict-cause.js';
import { NationalOutage1764460000000 } from './migrations/1764460000000-national-outage.js';
import { Letter1764480000000 } from './migrations/1764480000000-letter.js';
import { ParticipantTable } from './participant/participant.table.js';

/** The hub's tables and migrations, in the order in which they were written. */
export const hubDataSourceOptions = (url: string) =>
  dataSourceOptions({
    url,
    applicationName: 'hub',
    entities: [ParticipantTable],
    migrations: [
      Ledger1763800000000,
      Delivery1763800000001,
      Vocabulary1763800000002,
      FeedCursor1763800000003,
      ResendRequest1764200000000,
      SpokenAt1764200000001,
      Redrive1764300000000,
      Ruling1764400000000,
      Reconciliation1764410000000,
      Replay1764420000000,
      LedgerPartitions1764440000000,
      NationalOutage1764460000000,
      ConflictCause1764470000000,
      Letter1764480000000,
    ],
    poolSize: 20,
  });
