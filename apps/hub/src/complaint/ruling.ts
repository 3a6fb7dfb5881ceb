import { apply, stageAfter, withReport } from './apply-happening.js';
import { handlerOf, type Complaint, type OpenConflict } from './complaint.js';
import type { Claim, Fact, Happening, Ruling } from './complaint.events.js';
import { ruledMove } from './lifecycle.js';
import { holdsTask, isProvince } from './ownership.js';

/** Why a ruling cannot be followed. */
export type RulingRefusal = 'NOT_THE_PROVINCE' | 'NO_OPEN_CONFLICT' | 'ANOTHER_CLAIM' | 'TRACKING_ID_TAKEN';

/** The id of the complaint that has a tracking id. */
export type HolderOf = (trackingId: string) => string | undefined;

type Ruled =
  | { outcome: 'applied'; complaint: Complaint }
  | { outcome: 'parked'; cause: RulingRefusal; field: string; reason: string };

/**
 * What becomes of a ruling. The claim is applied to the complaint as it stands now, whoever owns what.
 * @param counted the complaint with the ruling counted
 */
export function rule(counted: Complaint, { source, happening: ruling }: Fact<Ruling>, holderOf: HolderOf): Ruled {
  const parked = (cause: RulingRefusal, field: string, reason: string): Ruled => ({
    outcome: 'parked',
    cause,
    field,
    reason,
  });
  if (!isProvince(source)) return parked('NOT_THE_PROVINCE', 'source', 'must be the province: nobody else rules');
  const { conflictVersion, claim } = ruling;
  const conflict = counted.openConflicts.find(({ version }) => version === conflictVersion);
  if (!conflict) {
    const reason = `${conflictVersion} is no open conflict of ${counted.id}: it was ruled already, or never was one`;
    return parked('NO_OPEN_CONFLICT', 'data.conflictVersion', reason);
  }
  if (!isClaimOf(conflict, claim)) {
    return parked('ANOTHER_CLAIM', 'data.claim', `is not what ${conflict.source} said in version ${conflictVersion}`);
  }
  const settled = { ...counted, openConflicts: counted.openConflicts.filter((open) => open !== conflict) };
  if (ruling.outcome === 'stands') return { outcome: 'applied', complaint: settled };
  const trackingId = trackingIdIn(claim.happening);
  const holder = trackingId === null ? undefined : holderOf(trackingId);
  if (trackingId !== null && holder !== undefined && holder !== counted.id) {
    const reason = `claims ${trackingId}, which is the tracking id of ${holder}`;
    return parked('TRACKING_ID_TAKEN', 'data.claim.data.trackingId', reason);
  }
  return { outcome: 'applied', complaint: withClaim(settled, claim) };
}

/** The tracking id that a happening gives its complaint; null when it gives none. */
export const trackingIdIn = (happening: Happening): string | null =>
  happening.name === 'registered' || happening.name === 'recorded' ? happening.trackingId : null;

const isClaimOf = (conflict: OpenConflict, { source, eventId, dataDigest, happening }: Claim): boolean =>
  conflict.source === source &&
  conflict.eventId === eventId &&
  conflict.name === happening.name &&
  conflict.dataDigest === dataDigest;

function withClaim(complaint: Complaint, { source, happening }: Claim): Complaint {
  const move = ruledMove(happening.name, complaint.stage.name);
  const changed =
    happening.name === 'filed'
      ? withReport(complaint, happening) // Its course goes on: only another text of the report holds.
      : apply(complaint, speakerOf(complaint, { source, happening }), happening);
  return { ...changed, origin: 'event', stage: stageAfter(changed, happening, move) };
}

/** Closing or passing on is about a task. Who holds none speaks, once a ruling says so, in the place of the handler. */
function speakerOf(complaint: Complaint, { source, happening }: Pick<Claim, 'source' | 'happening'>): string {
  const aboutTask = happening.name === 'completed' || happening.name === 'transferred';
  return aboutTask && !holdsTask(complaint, source) ? handlerOf(complaint) : source;
}
