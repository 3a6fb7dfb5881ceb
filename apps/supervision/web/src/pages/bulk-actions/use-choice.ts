import { useState } from 'react';

/** As many as the server takes at once. */
export const mostChosen = 500;

/** Complaints of a list that somebody chose: some by hand, or all that its filter leaves. */
export interface Choice {
  ids: ReadonlySet<string>;
  /** Everything that the filter leaves, on all pages. */
  isAll: boolean;
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Chooses every one of these, or none of them when all are chosen already. */
  togglePage: (ids: readonly string[]) => void;
  chooseAll: () => void;
  clear: () => void;
}

interface Kept {
  list: string;
  ids: ReadonlySet<string>;
  isAll: boolean;
}

/** @param list names the list under its filters, whichever its page: another list begins with nothing chosen */
export function useChoice(list: string): Choice {
  const nothing: Kept = { list, ids: new Set(), isAll: false };
  const [kept, setKept] = useState(nothing);
  const { ids, isAll } = kept.list === list ? kept : nothing;
  const choose = (chosen: Iterable<string>) => setKept({ list, ids: new Set(chosen), isAll: false });
  return {
    ids,
    isAll,
    has: (id) => isAll || ids.has(id),
    toggle: (id) => {
      if (!isAll) choose(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]);
    },
    togglePage: (page) => {
      if (isAll) return;
      choose(page.every((id) => ids.has(id)) ? [...ids].filter((id) => !page.includes(id)) : [...ids, ...page]);
    },
    chooseAll: () => setKept({ list, ids: new Set(), isAll: true }),
    clear: () => setKept(nothing),
  };
}
