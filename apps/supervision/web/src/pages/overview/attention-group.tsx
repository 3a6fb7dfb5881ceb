import type { ReactNode } from 'react';

interface AttentionGroupProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
}

/** Things of one kind that are worth a look. */
export function AttentionGroup({ icon, title, children }: AttentionGroupProps) {
  return (
    <>
      <h3 className="mt-4 flex items-center gap-2 border-b border-line pb-1.5 text-note font-[620] text-ink-soft">
        {icon}
        {title}
      </h3>
      <ul className="mt-1">{children}</ul>
    </>
  );
}

/** What a link of the group looks like: what it is, and how much. */
export const attentionLink =
  '-mx-2 flex items-baseline justify-between gap-4 rounded-md px-2 py-1 text-small hover:bg-hover';

export function AttentionFact({ name, fact }: { name: string; fact: string }) {
  return (
    <>
      <span>{name}</span>
      <span className="font-[640] whitespace-nowrap">{fact}</span>
    </>
  );
}
