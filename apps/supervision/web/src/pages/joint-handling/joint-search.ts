import { oneOf, textOf } from '../search-parameters';

export const jointStates = ['open', 'closed'] as const;

/** What the address of the list asks for; absent: all. */
export interface JointSearch {
  state?: (typeof jointStates)[number] | undefined;
  participant?: string | undefined;
}

export const readJointSearch = (search: Record<string, unknown>): JointSearch => ({
  state: oneOf(jointStates, search.state),
  participant: textOf(search.participant),
});
