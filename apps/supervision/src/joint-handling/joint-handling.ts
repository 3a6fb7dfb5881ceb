/** Who handles a complaint together, and what for. */
export interface Team {
  readonly lead: string;
  /** All who take part besides the lead, in the order of their codes. */
  readonly members: readonly string[];
  readonly aim: string;
}

/** What is written down of a joint handling. Nothing is taken back: what holds follows from all of it. */
export type JointEntry =
  | ({ readonly kind: 'opened' } & Team)
  | ({ readonly kind: 'team'; readonly text: string } & Team)
  | { readonly kind: 'task'; readonly participant: string; readonly text: string; readonly due: string }
  | { readonly kind: TaskStep; readonly task: number; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'closed'; readonly text: string };

export const taskSteps = ['done', 'reopened', 'dropped'] as const;
export type TaskStep = (typeof taskSteps)[number];

export const jointEntryKinds = ['opened', 'team', 'task', ...taskSteps, 'note', 'closed'] as const;
export type JointEntryKind = (typeof jointEntryKinds)[number];

export const taskStates = ['open', 'done', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];

export interface KeptEntry {
  /** Counts from 1. */
  readonly number: number;
  readonly entry: JointEntry;
  readonly by: string;
  /** Whom that person belongs to; null for nobody of the federation. */
  readonly participant: string | null;
  /** UTC with milliseconds. */
  readonly at: string;
}

export interface JointTask {
  /** Of the entry that set it. */
  readonly number: number;
  readonly participant: string;
  readonly text: string;
  readonly due: string;
  readonly state: TaskState;
  /** What was last said of it; null before anything was. */
  readonly last: { readonly text: string; readonly by: string; readonly at: string } | null;
}

export interface JointHandling extends Team {
  readonly openedBy: string;
  readonly openedAt: string;
  readonly tasks: readonly JointTask[];
  /** Null while it goes on. */
  readonly closed: { readonly result: string; readonly by: string; readonly at: string } | null;
}

const stateAfter: Readonly<Record<TaskStep, TaskState>> = { done: 'done', reopened: 'open', dropped: 'dropped' };

/** How things stand after all that was written. @param entries in the order of their numbers, the opening first */
export function jointHandlingOf(entries: readonly KeptEntry[]): JointHandling {
  const [first] = entries;
  if (first?.entry.kind !== 'opened') throw new Error('A joint handling begins with its opening.');
  const begun: JointHandling = {
    ...teamOf(first.entry),
    openedBy: first.by,
    openedAt: first.at,
    tasks: [],
    closed: null,
  };
  return entries.slice(1).reduce(after, begun);
}

const teamOf = ({ lead, members, aim }: Team): Team => ({ lead, members, aim });

function after(handling: JointHandling, { number, entry, by, at }: KeptEntry): JointHandling {
  switch (entry.kind) {
    case 'opened':
    case 'note':
      return handling;
    case 'team':
      return { ...handling, ...teamOf(entry) };
    case 'task': {
      const { participant, text, due } = entry;
      return { ...handling, tasks: [...handling.tasks, { number, participant, text, due, state: 'open', last: null }] };
    }
    case 'closed':
      return { ...handling, closed: { result: entry.text, by, at } };
    default: {
      const { kind, task, text } = entry;
      const tasks = handling.tasks.map((one) =>
        one.number === task ? { ...one, state: stateAfter[kind], last: { text, by, at } } : one,
      );
      return { ...handling, tasks };
    }
  }
}

export const teamCodes = ({ lead, members }: Team): string[] => [lead, ...members];

/** Why something cannot be written; `field` where one is to blame. */
export interface Refusal {
  readonly kind: 'forbidden' | 'conflict' | 'unknown-task' | 'field';
  readonly field: string;
  readonly reason: string;
}

const refusal = (kind: Refusal['kind'], reason: string, field = ''): Refusal => ({ kind, field, reason });

/**
 * Whether something can be written as things stand; null when it can.
 * @param speaksFor the participant whose leader writes; null for the province's supervisor
 */
export function refusalOf(handling: JointHandling, entry: JointEntry, speaksFor: string | null): Refusal | null {
  if (speaksFor !== null && entry.kind !== 'note' && entry.kind !== 'done') {
    return refusal('forbidden', 'This is for the province to do.');
  }
  if (handling.closed !== null) return refusal('conflict', 'This joint handling is closed: nothing of it changes.');
  switch (entry.kind) {
    case 'opened':
      return refusal('conflict', 'This joint handling is open already.');
    case 'note':
      return null;
    case 'team':
      return teamRefusal(handling, entry);
    case 'task':
      if (teamCodes(handling).includes(entry.participant)) return null;
      return refusal('field', 'takes no part in this joint handling', 'participant');
    case 'closed': {
      const open = handling.tasks.filter(({ state }) => state === 'open').length;
      return open === 0 ? null : refusal('conflict', `${open} of ${handling.tasks.length} tasks are open.`);
    }
    default:
      return taskRefusal(handling, entry, speaksFor);
  }
}

/** Whoever has an open task stays until it is done or dropped. */
function teamRefusal({ tasks }: JointHandling, team: Team): Refusal | null {
  const left = tasks.find(({ state, participant }) => state === 'open' && !teamCodes(team).includes(participant));
  if (left === undefined) return null;
  return refusal('conflict', `${left.participant} has an open task: drop it, or let it be done, first.`);
}

function taskRefusal(
  { tasks }: JointHandling,
  { kind, task }: { readonly kind: TaskStep; readonly task: number },
  speaksFor: string | null,
): Refusal | null {
  const found = tasks.find(({ number }) => number === task);
  if (found === undefined) return refusal('unknown-task', `There is no task ${task}.`);
  if (speaksFor !== null && found.participant !== speaksFor) {
    return refusal('forbidden', `Task ${task} is not of ${speaksFor}.`);
  }
  const isOpen = found.state === 'open';
  if (kind === 'reopened' ? !isOpen : isOpen) return null;
  return refusal('conflict', isOpen ? `Task ${task} is open.` : `Task ${task} is ${found.state}: reopen it first.`);
}

/** What of a complaint decides who sees it. */
export interface SeenComplaint {
  readonly secret: boolean;
  /** Whose business it is. */
  readonly involved: readonly string[];
}

/**
 * Whether somebody sees a joint handling: who reads all, and whoever takes part; of a secret complaint only who also
 * sees the complaint itself.
 * @param own the one participant whose things somebody sees; null for all
 */
export const maySee = (team: Team, { secret, involved }: SeenComplaint, own: string | null): boolean =>
  own === null || (teamCodes(team).includes(own) && (!secret || involved.includes(own)));

/** Who of a team could not see the complaint that it is to handle. */
export const blindMembers = (team: Team, { secret, involved }: SeenComplaint): string[] =>
  secret ? teamCodes(team).filter((code) => !involved.includes(code)) : [];

/** Things that happened, put in the order in which they did; at the same instant as they are given. */
export const inOrder = <One extends { readonly at: string }>(happened: readonly One[]): One[] =>
  happened.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
