import type { Person } from '../sign-in/role.js';

/** Pages of which views are kept, by the first word of their address. */
export const viewPages = ['laporan', 'tenggat', 'indikator'] as const;
export type ViewPage = (typeof viewPages)[number];

/** A page with what its address says, under a name. */
export interface SavedView {
  readonly id: number;
  readonly page: ViewPage;
  readonly name: string;
  /** What stands behind the question mark of the address. */
  readonly query: string;
  readonly shared: boolean;
  readonly owner: string;
  readonly ownerName: string;
  readonly savedAt: Date;
}

/** Whom a shared view is shared with: who has the same part in the same participant. */
export const officeOf = ({ role, participant }: Person): string => `${role} ${participant ?? ''}`;
