import { useState } from 'react';
import type { ComplaintItem, ComplaintPage } from '../../api/types';

interface SteadyPage {
  items: ComplaintItem[];
  /** Complaints came, went or changed places since the reader was shown this page. */
  hasNews: boolean;
  showNews: () => void;
}

const order = (page: ComplaintPage): string => page.items.map(({ id }) => id).join(' ');

/**
 * Keeps the rows of a page where the reader saw them: what changes in a row changes in place, and a new order waits
 * until it is asked for. `request` names the page; another one is shown at once.
 */
export function useSteadyPage(request: string, newest: ComplaintPage | undefined): SteadyPage {
  const [shown, setShown] = useState<{ request: string; page: ComplaintPage } | null>(null);
  if (newest === undefined) return { items: [], hasNews: false, showNews: () => undefined };
  if (shown?.request !== request) {
    setShown({ request, page: newest });
    return { items: newest.items, hasNews: false, showNews: () => undefined };
  }
  const current = new Map(newest.items.map((item) => [item.id, item]));
  return {
    items: shown.page.items.map((item) => current.get(item.id) ?? item),
    hasNews: order(newest) !== order(shown.page),
    showNews: () => setShown({ request, page: newest }),
  };
}
