import { listChanges } from './participant-list-changes.js';
import { completeList, type ListedInstance } from './participant-list.js';
import type { ListVersion } from './participant-list.query.js';
import type { ParticipantListResponse } from './participant-list.response.js';

interface Shown {
  /** Absent: the present one. */
  readonly version: number | undefined;
  readonly configured: readonly ListedInstance[];
  /** Whose contact alone is shown; null for everybody's. */
  readonly contactsOf: string | null;
}

/** A version of the list with the history of all; null when there is no such version. */
export function listResponse(
  versions: readonly ListVersion[],
  { version, configured, contactsOf }: Shown,
): Omit<ParticipantListResponse, 'maySet'> | null {
  const newest = versions[0];
  const shown = version === undefined ? newest : versions.find((one) => one.version === version);
  if (newest === undefined || shown === undefined) return null;
  const seesContactOf = (code: string): boolean => contactsOf === null || contactsOf === code;
  return {
    version: shown.version,
    present: newest.version,
    instances: completeList(shown.instances, configured).map(({ decrees, liaison, ...one }) => ({
      ...one,
      decrees: [...decrees],
      liaison: seesContactOf(one.code) ? liaison : null,
    })),
    versions: versions.map(({ instances, changedBy, changedAt, reason, ...one }, index) => ({
      ...{ version: one.version, changedBy, changedAt: changedAt.toISOString(), reason },
      changes: listChanges(versions[index + 1]?.instances ?? [], instances).filter(
        ({ code, field }) => field !== 'liaison' || seesContactOf(code),
      ),
    })),
  };
}
