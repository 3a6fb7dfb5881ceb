import { eventSchemas, isNamed, type LaporEvent } from './cloud-event.js';
import { claimedEvent } from './claimed-event.js';
import { ruleProblems } from './event-rules.js';
import { schemaCheck, type EventProblem, type SchemaCheck } from './schema-check.js';

export type ParsedEvent = { ok: true; event: LaporEvent } | { ok: false; problems: EventProblem[] };

const checks: ReadonlyMap<string, SchemaCheck> = new Map(
  [...eventSchemas].map(([type, schema]) => [type, schemaCheck(schema)]),
);

const refuse = (field: string, reason: string): ParsedEvent => ({ ok: false, problems: [{ field, reason }] });

/** Checks a structured-mode CloudEvent against the contract of its type. Never throws. */
export function parseEvent(candidate: unknown): ParsedEvent {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) {
    return refuse('', 'must be a CloudEvent as a JSON object');
  }
  const type: unknown = 'type' in candidate ? candidate.type : undefined;
  if (typeof type !== 'string') return refuse('type', 'is required and must be text');
  const check = checks.get(type);
  if (!check) return refuse('type', `is not a type of this contract: ${type.slice(0, 100)}`);
  const schemaProblems = check(candidate);
  if (schemaProblems.length > 0) return { ok: false, problems: schemaProblems };
  const event = candidate as LaporEvent;
  const problems = [...ruleProblems(event), ...claimProblems(event)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, event };
}

/** What a ruling repeats follows the contract of its own type. */
function claimProblems(event: LaporEvent): EventProblem[] {
  if (!isNamed(event, 'ruled')) return [];
  const claim = parseEvent(claimedEvent(event));
  return claim.ok ? [] : claim.problems.map(({ field, reason }) => ({ field: `data.claim.${field}`, reason }));
}

/** Parses the value of a Kafka record or of a request body. Never throws. */
export function parseEventJson(json: string | Buffer): ParsedEvent {
  let candidate: unknown;
  try {
    candidate = JSON.parse(typeof json === 'string' ? json : json.toString('utf8'));
  } catch {
    return refuse('', 'is not JSON');
  }
  return parseEvent(candidate);
}
