import type { ParticipantDirectory } from '../participant/participant-directory.js';
import type { RuleVersion } from './alert-rule.js';
import type { MessageResponse } from './alert-delivery.response.js';
import type { AlertRuleResponse, AlertRuleVersionResponse, WarningResponse } from './alert.response.js';
import type { KnownMessage } from './outbox.query.js';
import type { KnownWarning } from './warning.query.js';
import { warningPage, warningText } from './warning-words.js';

export function warningResponse(warning: KnownWarning, directory: ParticipantDirectory): WarningResponse {
  const { id, rule, ruleName, condition, participant, subjectName, count, openedCount, ...times } = warning;
  const { openedAt, readAt, closedAt, ending, acknowledgements } = times;
  return {
    ...{ id, rule, ruleName, kind: condition.kind, participant: directory.reference(participant), subjectName },
    ...{ count, openedCount, text: warningText(condition.kind, warning) },
    ...{ page: warningPage(condition, participant), openedAt, readAt, closedAt, ending },
    acknowledgements: [...acknowledgements],
  };
}

/** Versions of every rule, put together by rule. */
export function ruleResponses(versions: readonly RuleVersion[], directory: ParticipantDirectory): AlertRuleResponse[] {
  const rules = new Map<number, AlertRuleResponse>();
  for (const version of versions) {
    const rule = rules.get(version.id) ?? { id: version.id, versions: [] };
    rule.versions.push(versionResponse(version, directory));
    rules.set(version.id, rule);
  }
  return [...rules.values()];
}

const versionResponse = (
  { id: _id, condition, participants, emails, ...version }: RuleVersion,
  directory: ParticipantDirectory,
): AlertRuleVersionResponse => ({
  ...version,
  condition: { kind: condition.kind, parameters: { ...condition.parameters } },
  participants: participants.map((code) => directory.reference(code)),
  emails: [...emails],
});

export const messageResponse = ({ warnings, nextAttemptAt, ...message }: KnownMessage): MessageResponse => ({
  ...message,
  texts: warnings.map(({ participantName, text }) => `${participantName}: ${text}`),
  nextAttemptAt: message.state === 'waiting' ? nextAttemptAt : null,
});
