import type { Complaint } from './complaint.js';
import { canHappen, type StatusEvent } from './status.js';
import type { Task } from './task.js';

/** Whose word counts for each step. The hub judges alike: what it does not accept, it shows as a conflict. */
const speakers = {
  replied: 'reporter',
  rated: 'reporter',
  withdrawn: 'reporter',
  verified: 'handler',
  disposed: 'handler',
  postponed: 'handler',
  resumed: 'handler',
  archived: 'handler',
  transferred: 'task',
  followedup: 'task',
  completed: 'task',
  reopened: 'involved',
  linked: 'involved',
  attached: 'involved',
  recategorised: 'verifier',
} as const satisfies Partial<Record<StatusEvent, string>>;

type OfficerEvent = keyof typeof speakers;

/** A step that an officer wants to take. */
export type Step =
  | { readonly name: 'disposed'; readonly data: { readonly to: readonly Pick<Task, 'participant'>[] } }
  | { readonly name: 'transferred'; readonly data: { readonly to: string } }
  | { readonly name: 'completed'; readonly data: { readonly by: string } }
  | { readonly name: Exclude<OfficerEvent, 'disposed' | 'transferred' | 'completed'>; readonly data: object };

/** Why this regency cannot take the step now, as a sentence for its officer; null when it can. */
export function refusalOf(step: Step, complaint: Complaint, participants: ReadonlySet<string>): string | null {
  return (
    speakerRefusal(step, complaint) ??
    (canHappen(step.name, complaint.status) ? null : `This cannot happen while it is ${complaint.status}.`) ??
    addresseeRefusal(step, complaint, participants)
  );
}

function speakerRefusal(step: Step, complaint: Complaint): string | null {
  const { regencyCode: us, handler, filedBy, verifiedBy, tasks } = complaint;
  const hasTask = handler === us || tasks.some(({ participant }) => participant === us);
  const closesForReporter = step.name === 'completed' && step.data.by !== 'admin';
  switch (closesForReporter ? 'involved' : speakers[step.name]) {
    case 'reporter':
      return filedBy === us ? null : `It was filed at ${filedBy}, which speaks for the reporter.`;
    case 'handler':
      return handler === us ? null : `It is handled by ${handler}.`;
    case 'task':
      return hasTask ? null : `It is handled by ${handler}.`;
    case 'verifier':
      return (verifiedBy ?? handler) === us ? null : `It was classified by ${verifiedBy ?? handler}.`;
    case 'involved':
      return hasTask || filedBy === us ? null : `It was filed at ${filedBy} and is handled by ${handler}.`;
  }
}

function addresseeRefusal(step: Step, { regencyCode }: Complaint, participants: ReadonlySet<string>): string | null {
  switch (step.name) {
    case 'transferred':
      if (step.data.to === regencyCode) return 'It cannot be passed on to yourselves.';
      return participants.has(step.data.to) ? null : `${step.data.to} does not take part.`;
    case 'disposed': {
      const stranger = step.data.to.find(({ participant }) => !participants.has(participant));
      return stranger ? `${stranger.participant} does not take part.` : null;
    }
    default:
      return null;
  }
}
