import { dataSourceOptions } from '#persistence';
import { BehaviourTable } from './behaviour/behaviour.table.js';
import { ChangeTable } from './complaint/change.table.js';
import { ComplaintTable } from './complaint/complaint.table.js';
import { CallTable } from './control/call.table.js';
import { CreateTables1763900000000 } from './migrations/1763900000000-create-tables.js';
import { WebhookDeliveryTable } from './webhook/webhook-delivery.table.js';

/** The sandbox's tables and migrations, in the order in which they were written. */
export const nationalSandboxDataSourceOptions = (url: string) =>
  dataSourceOptions({
    url,
    applicationName: 'national-sandbox',
    entities: [ComplaintTable, ChangeTable, WebhookDeliveryTable, BehaviourTable, CallTable],
    migrations: [CreateTables1763900000000],
  });
