import { apply, stageAfter, withReport } from './apply-happening.js';
import { handlerOf, type Complaint } from './complaint.js';
import { isRuling, type ComplaintFact, type Fact, type Happening } from './complaint.events.js';
import { lifecycle, statusOf } from './lifecycle.js';
import { fieldOf, owns, type Field } from './ownership.js';
import { rule, type HolderOf, type RulingRefusal } from './ruling.js';

/** Why a fact can never be applied as it is. */
export type RefusalCause =
  'FOREIGN_SUBJECT' | 'SEQUENCE_REUSED' | 'UNKNOWN_PARTICIPANT' | 'LEAD_MISSING' | RulingRefusal;

/** Why a fact is kept beside the complaint and not applied to it. */
export const conflictCauses = [
  /** An export gives another status than the events. */
  'EXPORT_DIFFERS',
  /** Another complaint has this tracking id. */
  'TRACKING_ID_TAKEN',
  /** The field belongs to another participant. */
  'NOT_OWNER',
  /** It cannot happen in this stage of the complaint. */
  'STAGE_FORBIDS',
  /** Its source already told what happened after it. */
  'TOLD_LATE',
] as const;
export type ConflictCause = (typeof conflictCauses)[number];

/**
 * Milliseconds by which the event of a source that does not count may be older than what it said before and is still
 * taken in the order in which it came: stamps are made by several clocks, and many have no seconds.
 */
const tolerance = 60_000;

export type Decision =
  | { outcome: 'applied'; complaint: Complaint }
  /** Kept beside the complaint, which stays as it is but for its version. */
  | { outcome: 'conflict'; complaint: Complaint; field: Field; cause: ConflictCause; reason: string }
  | { outcome: 'held'; awaits: string }
  | { outcome: 'duplicate'; reason: string }
  | { outcome: 'parked'; cause: RefusalCause; field: string; reason: string };

/**
 * What becomes of a fact, given the complaint as it stands. Pure: the same complaint and fact always decide alike.
 * @param participants codes of all who take part; a fact that names another is parked
 * @param holderOf the id of the complaint that has a tracking id
 */
export function decide(
  complaint: Complaint,
  fact: ComplaintFact,
  participants: ReadonlySet<string>,
  holderOf: HolderOf,
): Decision {
  const { source } = fact;
  const refusal = refusalOf(complaint, fact, participants);
  if (refusal) return refusal;
  const expected = (complaint.sequences[source] ?? 0) + 1;
  if (fact.sequence !== null && fact.sequence > expected) return { outcome: 'held', awaits: `${source}#${expected}` };
  const counted = { ...complaint, version: complaint.version + 1, sequences: sequencesAfter(complaint, fact) };
  return isRuling(fact) ? rule(counted, fact, holderOf) : decideHappening(complaint, counted, fact, holderOf);
}

/** @param counted the complaint with this fact counted, and nothing of it applied */
function decideHappening(
  complaint: Complaint,
  counted: Complaint,
  fact: Fact<Happening>,
  holderOf: HolderOf,
): Decision {
  const { happening, source } = fact;
  const move =
    complaint.origin === 'export' && !complaint.filed && happening.name === 'filed'
      ? 'unverified' // The report's own events speak louder than an export: they tell its course from the start.
      : lifecycle[happening.name][complaint.stage.name];
  if (move === 'wait') return { outcome: 'held', awaits: 'filed' };

  const conflict = (cause: ConflictCause, reason: string): Decision => ({
    outcome: 'conflict',
    complaint: disputed(counted, fact),
    field: fieldOf(happening),
    cause,
    reason,
  });
  if (happening.name === 'recorded' && complaint.origin === 'event') {
    const known = statusOf(complaint.stage);
    if (happening.status === known) return { outcome: 'duplicate', reason: 'the events say the same' };
    return conflict('EXPORT_DIFFERS', `the export says ${happening.status}, the events say ${known}`);
  }
  if (happening.name === 'filed' && complaint.origin === 'event' && !complaint.filed) {
    return { outcome: 'applied', complaint: { ...withReport(counted, happening), filed: true } };
  }
  const holder = happening.name === 'registered' ? holderOf(happening.trackingId) : undefined;
  if (happening.name === 'registered' && holder !== undefined && holder !== complaint.id) {
    return conflict('TRACKING_ID_TAKEN', `${happening.trackingId} is the tracking id of ${holder}`);
  }
  if (!owns(complaint, source, happening)) {
    return conflict('NOT_OWNER', `${source} does not own this; ${handlerOf(complaint)} handles the complaint`);
  }
  if (move === 'no') return conflict('STAGE_FORBIDS', `cannot happen while the complaint is ${complaint.stage.name}`);
  const later = complaint.spokenAt[source] ?? -Infinity;
  if (fact.sequence === null && move !== 'stay' && move !== 'recorded' && fact.at < later - tolerance) {
    const reason = `happened at ${instant(fact.at)}, and ${source} already told what happened at ${instant(later)}`;
    return conflict('TOLD_LATE', reason);
  }
  const changed = apply(
    { ...counted, spokenAt: spokenAfter(complaint, fact), origin: happening.name === 'recorded' ? 'export' : 'event' },
    source,
    happening,
  );
  return { outcome: 'applied', complaint: { ...changed, stage: stageAfter(changed, happening, move) } };
}

function refusalOf(complaint: Complaint, fact: ComplaintFact, participants: ReadonlySet<string>): Decision | null {
  const { happening, source, sequence } = fact;
  const parked = (cause: RefusalCause, field: string, reason: string): Decision => ({
    outcome: 'parked',
    cause,
    field,
    reason,
  });
  if (happening.name === 'filed' && source !== complaint.filedBy) {
    return parked(
      'FOREIGN_SUBJECT',
      'subject',
      `starts with ${complaint.filedBy}, so only ${complaint.filedBy} can file it, not ${source}`,
    );
  }
  const last = complaint.sequences[source] ?? 0;
  if (sequence !== null && sequence <= last) {
    return parked(
      'SEQUENCE_REUSED',
      'sequence',
      `${sequence} was used by another event of ${source}; ${last + 1} is next`,
    );
  }
  if (happening.name === 'disposed') {
    const leads = happening.to.filter(({ lead }) => lead).length;
    if (leads !== 1) return parked('LEAD_MISSING', 'data.to', `must have exactly one lead, has ${leads}`);
    if (new Set(happening.to.map(({ participant }) => participant)).size < happening.to.length) {
      return parked('LEAD_MISSING', 'data.to', 'names a participant twice');
    }
  }
  const stranger = namedBy(happening).find((code) => !participants.has(code));
  return stranger === undefined ? null : parked('UNKNOWN_PARTICIPANT', 'data.to', `${stranger} does not take part`);
}

function namedBy(happening: ComplaintFact['happening']): readonly string[] {
  switch (happening.name) {
    case 'disposed':
      return happening.to.map(({ participant }) => participant);
    case 'transferred':
      return [happening.to];
    case 'recorded':
      return happening.handler === null ? [] : [happening.handler];
    default:
      return [];
  }
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

const sequencesAfter = ({ sequences }: Complaint, { source, sequence }: ComplaintFact): Complaint['sequences'] =>
  sequence === null ? sequences : { ...sequences, [source]: sequence };

const spokenAfter = ({ spokenAt }: Complaint, { source, sequence, at }: ComplaintFact): Complaint['spokenAt'] =>
  sequence === null ? { ...spokenAt, [source]: Math.max(at, spokenAt[source] ?? -Infinity) } : spokenAt;

/** The complaint with one more open conflict. */
const disputed = (complaint: Complaint, { source, eventId, dataDigest, happening }: Fact<Happening>): Complaint => ({
  ...complaint,
  openConflicts: [
    ...complaint.openConflicts,
    { version: complaint.version, source, eventId, name: happening.name, dataDigest },
  ],
});
