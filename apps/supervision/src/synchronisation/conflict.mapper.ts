import { entryLabel, entryNameOf } from '../case-timeline/entry-words.mapper.js';
import type { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { mayRule } from './access.js';
import { factsOf } from './conflict-facts.mapper.js';
import type {
  ConflictListResponse,
  ConflictResponse,
  ConflictRuleResponse,
  ConflictSideResponse,
} from './conflict.response.js';
import type { HubConflict, HubConflictPage, HubRule, HubSide } from './hub-answers.js';

export function conflictResponse(
  conflict: HubConflict,
  directory: ParticipantDirectory,
  person: Person,
): ConflictResponse {
  const { id, complaintId, field, cause, handler, notedAt, claimed, standing, statusIfClaimed, ruling } = conflict;
  return {
    id,
    complaintId,
    field,
    cause,
    handler: directory.reference(handler),
    notedAt,
    claimed: sideResponse(claimed, directory),
    standing: standing && sideResponse(standing, directory),
    statusIfClaimed,
    ruling: ruling && {
      outcome: ruling.outcome,
      reason: ruling.reason,
      by: ruling.by,
      ruledAt: ruling.ruledAt,
      rule: ruling.rule && { id: ruling.rule.id, version: ruling.rule.version },
    },
    mayRule: mayRule(person),
  };
}

export const conflictListResponse = (
  { conflicts, next, total }: HubConflictPage,
  directory: ParticipantDirectory,
  person: Person,
  limit: number,
): ConflictListResponse => ({
  conflicts: conflicts.map((conflict) => conflictResponse(conflict, directory, person)),
  next: conflicts.length < limit ? null : next,
  total,
});

function sideResponse(side: HubSide, directory: ParticipantDirectory): ConflictSideResponse {
  const { participant, version, type, time, receivedAt, status, data } = side;
  const name = entryNameOf(type);
  const nameOf = (code: string): string => directory.reference(code).name;
  return {
    participant: directory.reference(participant),
    version,
    name,
    label: entryLabel(name, data, nameOf),
    time,
    receivedAt,
    status,
    facts: factsOf(data, nameOf),
  };
}

const anybody = 'any';

export function ruleResponse(rule: HubRule, directory: ParticipantDirectory): ConflictRuleResponse {
  const { id, version, field, outcome, reason, by, since, withdrawn, used } = rule;
  const referenceOf = (code: string) => (code === anybody ? null : directory.reference(code));
  return {
    id,
    version,
    field,
    claimant: referenceOf(rule.claimant),
    owner: referenceOf(rule.owner),
    outcome,
    reason,
    by,
    since,
    withdrawn: withdrawn && { by: withdrawn.by, at: withdrawn.at, reason: withdrawn.reason },
    used,
  };
}
