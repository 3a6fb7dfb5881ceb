import type { ReactNode } from 'react';
import { Icon } from './icon';

interface SortHeaderProps {
  direction: 'asc' | 'desc' | false;
  onToggle: () => void;
  isLeft?: boolean;
  /** Stands above the name. */
  glyph?: ReactNode;
  className?: string;
  children: ReactNode;
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

/** A column's name as the button that sorts by it. */
export function SortHeader({ direction, onToggle, isLeft = false, glyph, className = '', children }: SortHeaderProps) {
  const arrow = direction !== false && (
    <Icon name={direction === 'asc' ? 'arrowUp' : 'arrowDown'} className="no-print size-3.5" />
  );
  return (
    <th
      scope="col"
      aria-sort={direction === false ? 'none' : ariaSort[direction]}
      className={`font-normal ${isLeft ? 'text-left' : 'text-right'} ${className}`}
    >
      <button
        type="button"
        onClick={onToggle}
        className={`inline-flex text-note leading-[1.05rem] font-[600] hover:text-ink ${
          direction === false ? 'text-ink-soft' : 'text-ink'
        } ${isLeft ? 'items-end gap-0.5 text-left' : 'flex-col items-end text-right'}`}
      >
        {!isLeft && (
          <span className="mb-1 flex items-center gap-1">
            {arrow}
            {glyph}
          </span>
        )}
        <span>{children}</span>
        {isLeft && arrow}
      </button>
    </th>
  );
}
