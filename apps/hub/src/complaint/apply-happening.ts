import { handlerOf, type Assignment, type Complaint } from './complaint.js';
import type { Addressee, Happening } from './complaint.events.js';
import { stageOf, type Move, type Stage } from './lifecycle.js';

export const withReport = (
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

/** The complaint after a happening, but for its stage. Whether it may happen is not asked here. */
export function apply(complaint: Complaint, source: string, happening: Happening): Complaint {
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

/** @param complaint as it is after the happening but for its stage */
export function stageAfter(complaint: Complaint, happening: Happening, move: Exclude<Move, 'no' | 'wait'>): Stage {
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
