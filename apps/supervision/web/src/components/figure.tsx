import { useEffect, useRef } from 'react';

interface FigureProps {
  value: number | null;
  text: string;
  testId?: string | undefined;
  className?: string;
}

/**
 * A number as people and as programs read it. When it changes while somebody looks, it is marked for a moment in
 * its place; nothing on the page moves.
 */
export function Figure({ value, text, testId, className = '' }: FigureProps) {
  const element = useRef<HTMLDataElement>(null);
  const before = useRef(value);

  useEffect(() => {
    const isFirst = before.current === null;
    if (before.current === value) return;
    before.current = value;
    if (isFirst) return;
    const figure = element.current;
    if (figure === null) return;
    figure.classList.remove('figure-changed');
    // Reading a size makes the browser forget the animation that ran before, so that it can run again.
    void figure.offsetWidth;
    figure.classList.add('figure-changed');
  }, [value]);

  return (
    <data ref={element} value={value ?? ''} data-testid={testId} className={className}>
      {text}
    </data>
  );
}
