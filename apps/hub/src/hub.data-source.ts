import { dataSourceOptions } from '#persistence';
import { Ledger1763800000000 } from './migrations/1763800000000-ledger.js';
import { ParticipantTable } from './participant/participant.table.js';

/** The hub's tables and migrations, in the order in which they were written. */
export const hubDataSourceOptions = (url: string) =>
  dataSourceOptions({
    url,
    applicationName: 'hub',
    entities: [ParticipantTable],
    migrations: [Ledger1763800000000],
    poolSize: 20,
  });
