import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 64rem)');

const subscribe = (listener: () => void): (() => void) => {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
};

/** Whether there is room for a table of many columns. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
