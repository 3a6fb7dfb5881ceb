import { isNamed, withoutTexts } from '#contract';
import type { ConflictRecord, ConflictSide } from './conflict.query.js';
import type { ConflictResponse, ConflictSideResponse, RulingResponse } from './conflict.response.js';
import { statusIfClaimed } from './ruling.mapper.js';

/** @param province code of the province, which rules */
export function conflictResponse(conflict: ConflictRecord, province: string): ConflictResponse {
  const { id, complaintId, field, cause, reason, owner, notedAt, claimed, standing, ruled, complaint } = conflict;
  return {
    id,
    complaintId,
    field,
    cause,
    reason,
    handler: owner,
    notedAt: notedAt.toISOString(),
    claimed: sideResponse(claimed, complaint.secret),
    standing: standing && sideResponse(standing, complaint.secret),
    statusIfClaimed: statusIfClaimed(conflict, province),
    ruling: ruled && rulingResponse(ruled),
  };
}

/** Of a secret complaint nobody gets a text. */
const sideResponse = ({ version, event, receivedAt, status }: ConflictSide, secret: boolean): ConflictSideResponse => ({
  participant: event.source,
  version,
  eventId: event.id,
  type: event.type,
  time: event.time,
  receivedAt,
  status,
  data: secret ? withoutTexts(event.data) : { ...event.data },
});

function rulingResponse({ event, receivedAt }: ConflictSide): RulingResponse | null {
  if (!isNamed(event, 'ruled')) return null;
  const { outcome, reason, by, rule } = event.data;
  return { outcome, reason, by, ruledAt: receivedAt, rule: rule ?? null };
}
