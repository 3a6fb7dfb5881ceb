import type { Person } from '../sign-in/role.js';
import { BulkActionKeyTaken } from './bulk-action.errors.js';
import type { BulkActionName, KeptBulkAction } from './bulk-action.repository.js';
import type { BulkSelection } from './bulk-selection.js';
import type { BulkChoice } from './chosen-ids.query.js';

/** What a preview gave along, to be handed back. */
export interface BulkRun {
  readonly key: string;
  readonly digest: string;
}

/** A choice as it is kept: what was chosen by a filter may be read again by it. */
export const selectionOf = ({ ids, filter }: BulkChoice): BulkSelection =>
  filter === null ? { ids: ids ?? [] } : { filter: { ...filter } };

/** @throws BulkActionKeyTaken when something else was done under this key, or by somebody else */
export function assertSame(
  kept: KeptBulkAction,
  action: BulkActionName,
  { digest }: BulkRun,
  { subject }: Person,
): KeptBulkAction {
  const isSame = kept.action === action && kept.digest === digest && kept.subject === subject;
  if (!isSame) throw new BulkActionKeyTaken();
  return kept;
}
