/** One addressee of a disposition. A matter of two regencies has two tasks, one of them the lead's. */
export interface Task {
  readonly participant: string;
  readonly office?: { readonly word: string; readonly code?: string };
  readonly lead: boolean;
  readonly task: 'open' | 'done' | 'waived';
}

export const leadOf = (tasks: readonly Task[]): string | undefined => tasks.find(({ lead }) => lead)?.participant;

export const openAgain = (tasks: readonly Task[]): Task[] => tasks.map((task) => ({ ...task, task: 'open' }));

export const allDone = (tasks: readonly Task[]): Task[] => tasks.map((task) => ({ ...task, task: 'done' }));

/** Bukan wewenang: the sender's task goes to another; if that one has a task already, the two become one. */
export function passedOn(tasks: readonly Task[], from: string, to: string): Task[] {
  const lead = leadOf(tasks);
  const others = tasks.filter(({ participant }) => participant !== from && participant !== to);
  return [...others, { participant: to, lead: lead === undefined || lead === from || lead === to, task: 'open' }];
}

/** Each closes its own task; only the lead may waive what the others still have to do. */
export function ownDone(tasks: readonly Task[], by: string, waives: readonly string[]): Task[] {
  const mayWaive = leadOf(tasks) === by;
  return tasks.map((task) => {
    if (task.participant === by) return { ...task, task: 'done' };
    return mayWaive && waives.includes(task.participant) ? { ...task, task: 'waived' } : task;
  });
}
