const paths = {
  calendar: 'M3 5.5h14v11H3zM3 9h14M7 3v4M13 3v4',
  chevronDown: 'm5.5 8 4.5 4.5L14.5 8',
  chevronLeft: 'm12 5-5 5 5 5',
  chevronRight: 'm8 5 5 5-5 5',
  close: 'm5 5 10 10M15 5 5 15',
  search: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5L17 17',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  download: 'M10 3v9.5M6 9l4 4 4-4M4 16.5h12',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-11v4l2.7 2',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  link: 'M8.3 11.7a3 3 0 0 0 4.2 0l3-3a3 3 0 1 0-4.2-4.2l-.9.9m1.3 2.9a3 3 0 0 0-4.2 0l-3 3a3 3 0 1 0 4.2 4.2l.9-.9',
  warning: 'M10 3.5 18 17H2zM10 8.5v3.8m0 2.2v.3',
  question: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM8 8.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4m0 2.3v.2',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  arrowUp: 'M10 16V4m-4.5 4.5L10 4l4.5 4.5',
  arrowDown: 'M10 4v12m4.5-4.5L10 16l-4.5-4.5',
  arrowRight: 'M4 10h12m-4.5-4.5L16 10l-4.5 4.5',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.2M16 3v3.5h-3.5',
  unplugged:
    'M3 3l14 14M6.2 10.8a5 5 0 0 1 2-1.3m3.9.1a5 5 0 0 1 1.7 1.2M3.6 8.1a9 9 0 0 1 2.6-1.7m3.2-.7a9 9 0 0 1 7 2.4M10 14.6v.2',
  check: 'm4 10.5 4 4L16 6',
} as const;

export type IconName = keyof typeof paths;

/** Drawn in one weight on one grid; always beside words that say the same. */
export function Icon({ name, className = 'size-4.5' }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={`shrink-0 ${className}`}>
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
