import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/**
 * The width an element has, in CSS pixels; 0 before it was measured. An element that is not shown for a while, as that
 * of a page in the background, keeps the width it had: what is drawn by it must not vanish.
 */
export function useWidth<Kind extends HTMLElement>(): [RefObject<Kind | null>, number] {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const take = (measured: number) => {
      if (measured > 0) setWidth(Math.floor(measured));
    };
    take(element.current.clientWidth);
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
