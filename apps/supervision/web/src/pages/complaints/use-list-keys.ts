import { useEffect } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');

/** `/` leads to the search box from anywhere on the page. */
export function useSearchKey(search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [search]);
}

/** Keys of the rows: those that move between them and, for who may choose some, `x`. */
export const rowKeys =
  (toggle: ((id: string) => void) | undefined) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    moveBetweenRows(event);
    if (toggle !== undefined) chooseRow(event, toggle);
  };

/** `x` chooses the row whose link has the focus, or leaves it. */
function chooseRow({ key, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLElement>, toggle: (id: string) => void): void {
  if (key !== 'x' || ctrlKey || metaKey || altKey) return;
  const link = document.activeElement;
  const row = link?.matches('[data-row-link]') ? link.closest<HTMLElement>('[data-id]') : null;
  if (row?.dataset.id !== undefined) toggle(row.dataset.id);
}

/** Arrow keys move between the rows' links; Enter then opens, as on any link. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('[data-row-link]')];
  const here = links.findIndex((link) => link === document.activeElement);
  if (here < 0) return;
  event.preventDefault();
  links[here + step]?.focus();
}
