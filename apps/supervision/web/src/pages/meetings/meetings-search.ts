import type { CommitmentKind } from '../../api/types';
import { oneOf, textOf } from '../search-parameters';

export const commitmentKinds = [
  'open',
  'overdue',
  'done',
  'dropped',
  'carried',
] as const satisfies readonly CommitmentKind[];

/** Which commitments the address of the list asks for; absent: all. */
export interface MeetingsSearch {
  participant?: string | undefined;
  state?: CommitmentKind | undefined;
  after?: string | undefined;
}

export const readMeetingsSearch = (search: Record<string, unknown>): MeetingsSearch => ({
  participant: textOf(search.participant),
  state: oneOf(commitmentKinds, search.state),
  after: textOf(search.after),
});
