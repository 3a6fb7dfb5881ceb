import { oneOf, textOf } from '../search-parameters';

/** What can be looked at of a participant, as the address says it, in the order of the columns. */
export const messageLists = ['keluar', 'tertahan', 'diparkir', 'konflik', 'tanda-terima'] as const;
export type MessageList = (typeof messageLists)[number];

export interface MessagesSearch {
  lihat: MessageList;
  /** `next` of the page before. */
  after?: string | undefined;
}

export const readMessagesSearch = (search: Record<string, unknown>): MessagesSearch => ({
  lihat: oneOf(messageLists, search.lihat) ?? 'diparkir',
  after: textOf(search.after),
});

export const conflictKinds = ['terbuka', 'diputus'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

export interface ConflictsSearch {
  keadaan?: ConflictKind | undefined;
  after?: string | undefined;
}

export const readConflictsSearch = (search: Record<string, unknown>): ConflictsSearch => ({
  keadaan: oneOf(conflictKinds, search.keadaan),
  after: textOf(search.after),
});

/** What lists by pages alone say in their address: `next` of the page before. */
export const readPageSearch = (search: Record<string, unknown>): { after?: string | undefined } => ({
  after: textOf(search.after),
});
