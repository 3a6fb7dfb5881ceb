import { handlerOf, type Assignment, type Complaint } from './complaint.js';
import type { Addressee, ComplaintFact, Happening } from './complaint.events.js';
import { lifecycle, stageOf, statusOf, type Stage } from './lifecycle.js';
import { fieldOf, owns, type Field } from './ownership.js';

/** Why a fact can never be applied as it is. */
export type RefusalCause = 'FOREIGN_SUBJECT' | 'SEQUENCE_REUSED' | 'UNKNOWN_PARTICIPANT' | 'LEAD_MISSING';

/**
 * Milliseconds by which the event of a source that does not count may be older than what it said before and is still
 * taken in the order in which it came: stamps are made by several clocks, and many have no seconds.
 */
const tolerance = 60_000;

export type Decision =
  | { outcome: 'applied'; complaint: Complaint }
  /** Kept beside the complaint, which stays as it is but for its version. */
  | { outcome: 'conflict'; complaint: Complaint; field: Field; reason: string }
  | { outcome: 'held'; awaits: string }
  | { outcome: 'duplicate'; reason: string }
  | { outcome: 'parked'; cause: RefusalCause; field: string; reason: string };

/**
 * What becomes of a fact, given the complaint as it stands. Pure: the same complaint and fact always decide alike.
 * @param participants codes of all who take part; a fact that names another is parked
 */
export function decide(complaint: Complaint, fact: ComplaintFact, participants: ReadonlySet<string>): Decision {
  const { happening, source } = fact;
  const refusal = refusalOf(complaint, fact, participants);
  if (refusal) return refusal;
  const expected = (complaint.sequences[source] ?? 0) + 1;
  if (fact.sequence !== null && fact.sequence > expected) return { outcome: 'held', awaits: `${source}#${expected}` };

  const move =
    complaint.origin === 'export' && !complaint.filed && happening.name === 'filed'
      ? 'unverified' // The report's own events speak louder than an export: they tell its course from the start.
      : lifecycle[happening.name][complaint.stage.name];
  if (move === 'wait') return { outcome: 'held', awaits: 'filed' };

  const counted = { ...complaint, version: complaint.version + 1, sequences: sequencesAfter(complaint, fact) };
  if (happening.name === 'recorded' && complaint.origin === 'event') return recordedBesideEvents(counted, happening);
  if (happening.name === 'filed' && complaint.origin === 'event' && !complaint.filed) {
    return { outcome: 'applied', complaint: { ...withReport(counted, happening), filed: true } };
  }
  if (!owns(complaint, source, happening)) {
    const owner = handlerOf(complaint);
    return {
      outcome: 'conflict',
      complaint: counted,
      field: fieldOf(happening),
      reason: `${source} does not own this; ${owner} handles the complaint`,
    };
  }
  if (move === 'no') {
    return {
      outcome: 'conflict',
      complaint: counted,
      field: fieldOf(happening),
      reason: `cannot happen while the complaint is ${complaint.stage.name}`,
    };
  }
  const later = complaint.spokenAt[source] ?? -Infinity;
  if (fact.sequence === null && move !== 'stay' && move !== 'recorded' && fact.at < later - tolerance) {
    return {
      outcome: 'conflict',
      complaint: counted,
      field: fieldOf(happening),
      reason: `happened at ${instant(fact.at)}, and ${source} already told what happened at ${instant(later)}`,
    };
  }
  const changed = apply(
    { ...counted, spokenAt: spokenAfter(complaint, fact), origin: happening.name === 'recorded' ? 'export' : 'event' },
    fact,
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

function namedBy(happening: Happening): readonly string[] {
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

/** An export that agrees with the events tells nothing new; one that differs is a difference to look at. */
function recordedBesideEvents(complaint: Complaint, recorded: Happening & { name: 'recorded' }): Decision {
  const known = statusOf(complaint.stage);
  return recorded.status === known
    ? { outcome: 'duplicate', reason: 'the events say the same' }
    : {
        outcome: 'conflict',
        complaint,
        field: 'status',
        reason: `the export says ${recorded.status}, the events say ${known}`,
      };
}

const withReport = (
  complaint: Complaint,
  { anonymous, secret, classification, category }: Happening & { name: 'filed' | 'recorded' },
): Complaint => ({
  ...complaint,
  anonymous,
  // Once secret, a report stays secret whatever a later copy of it says.
  secret: secret || complaint.secret,
  classification: classification ?? complaint.classification,
  category: category ?? complaint.category,
});

const assigned = (to: readonly Addressee[]): Assignment[] => to.map((addressee) => ({ ...addressee, task: 'open' }));

function apply(complaint: Complaint, { source, happening }: ComplaintFact): Complaint {
  switch (happening.name) {
    case 'filed':
      return { ...withReport(complaint, happening), filed: true, assignments: [], statusWord: null };
    case 'recorded':
      return {
        ...withReport(complaint, happening),
        trackingId: happening.trackingId,
        statusWord: happening.statusWord,
        rating: happening.rating ?? complaint.rating,
        assignments:
          happening.handler === null
            ? complaint.assignments
            : assigned([{ participant: happening.handler, office: happening.office, lead: true }]),
      };
    case 'registered':
      return { ...complaint, trackingId: happening.trackingId };
    case 'verified':
      return { ...complaint, ...reclassified(complaint, happening), verifiedBy: source };
    case 'recategorised':
      return { ...complaint, ...reclassified(complaint, happening) };
    case 'disposed':
      return { ...complaint, assignments: assigned(happening.to), completionDeclared: false };
    case 'transferred':
      return {
        ...complaint,
        transfers: complaint.transfers + 1,
        assignments: passedOn(complaint, source, happening.to),
      };
    case 'followedup':
      return { ...complaint, followUps: complaint.followUps + 1 };
    case 'replied':
      return { ...complaint, replies: complaint.replies + 1 };
    case 'rated':
      return { ...complaint, rating: happening.score };
    case 'linked':
      return { ...complaint, duplicateOf: happening.duplicateOf };
    case 'completed':
      return closed(complaint, source, happening);
    case 'reopened':
      return {
        ...complaint,
        completionDeclared: false,
        assignments: complaint.assignments.map((assignment) => ({ ...assignment, task: 'open' })),
      };
    case 'postponed':
    case 'resumed':
    case 'archived':
    case 'attached':
    case 'withdrawn':
      return complaint;
  }
}

const reclassified = (
  complaint: Complaint,
  { classification, category }: Happening & { name: 'verified' | 'recategorised' },
): Pick<Complaint, 'classification' | 'category'> => ({
  classification: classification ?? complaint.classification,
  category: category ?? complaint.category,
});

/** The sender's own assignment goes to another participant; if that one has a task already, the two become one. */
function passedOn(complaint: Complaint, source: string, to: string): Assignment[] {
  const lead = source === handlerOf(complaint);
  const others = complaint.assignments.filter(({ participant }) => participant !== source && participant !== to);
  const wasLead = complaint.assignments.some(({ participant, lead: leads }) => participant === to && leads);
  return [...others, { participant: to, office: null, lead: lead || wasLead, task: 'open' }];
}

/** Closing a joint complaint: each closes its own task; the lead's word closes the whole once no task is open. */
function closed(complaint: Complaint, source: string, { by, waives }: Happening & { name: 'completed' }): Complaint {
  const leads = source === handlerOf(complaint);
  if (by !== 'admin')
    return {
      ...complaint,
      completionDeclared: true,
      assignments: complaint.assignments.map((assignment) => ({ ...assignment, task: 'done' })),
    };
  return {
    ...complaint,
    completionDeclared: complaint.completionDeclared || leads,
    assignments: complaint.assignments.map((assignment) => {
      if (assignment.participant === source) return { ...assignment, task: 'done' };
      return leads && waives.includes(assignment.participant) ? { ...assignment, task: 'waived' } : assignment;
    }),
  };
}

function stageAfter(
  complaint: Complaint,
  happening: Happening,
  move: Exclude<(typeof lifecycle)[Happening['name']]['unknown'], 'no' | 'wait'>,
): Stage {
  const atWork: Stage = complaint.followUps > 0 ? { name: 'in-progress' } : { name: 'disposed' };
  switch (move) {
    case 'stay':
      return complaint.stage;
    case 'work':
      return atWork;
    case 'recorded':
      return happening.name === 'recorded' ? stageOf(happening.status) : complaint.stage;
    case 'completed': {
      const open = complaint.assignments.some(({ task }) => task === 'open');
      if (open || !complaint.completionDeclared)
        return complaint.stage.name === 'postponed' ? complaint.stage : { name: 'in-progress' };
      return { name: 'completed', by: happening.name === 'completed' ? happening.by : null };
    }
    default:
      return { name: move };
  }
}
