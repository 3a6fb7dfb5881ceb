import type { ClockItem, ClockName } from '../../api/types';

export interface ListedComplaint {
  readonly id: string;
  /** Null where this list does not know it: of a secret one nothing is listed. */
  readonly title: string | null;
  readonly missed: readonly { readonly clock: ClockName; readonly day: string | null }[];
}

type Late = Pick<ClockItem, 'complaintId' | 'title' | 'clock' | 'deadlineDay'>;

/** Deadlines put together by complaint, in their order; before them what is chosen and not among them. */
export function lateComplaints(items: readonly Late[], chosen: readonly string[]): ListedComplaint[] {
  const listed = new Map<string, ListedComplaint>();
  for (const { complaintId: id, title, clock, deadlineDay: day } of items) {
    const missed = [...(listed.get(id)?.missed ?? []), { clock, day }];
    listed.set(id, { id, title, missed });
  }
  const others = chosen.filter((id) => !listed.has(id)).map((id) => ({ id, title: null, missed: [] }));
  return [...others, ...listed.values()];
}
