import { Link } from '@tanstack/react-router';

type TabbedPage = `/peringkat${'' | '/bergeser' | '/hari-ini' | '/terbitan'}` | `/tren${'' | '/pertumbuhan'}`;

interface PageTabsProps {
  /** What all of them belong to. */
  name: string;
  /** What the ways between them are called for who hears them. */
  label: string;
  /** The first is the one that the others lie below. */
  tabs: readonly { page: TabbedPage; name: string }[];
}

/** The name of what is looked at, and the ways to all that belongs to it. */
export function PageTabs({ name, label, tabs }: PageTabsProps) {
  return (
    <>
      <p className="text-small font-[620] text-accent">{name}</p>
      <nav aria-label={label} className="no-print mt-2 -mx-1 flex flex-wrap gap-x-1 border-b border-line px-1">
        {tabs.map((tab, index) => (
          <Link
            key={tab.page}
            to={tab.page}
            activeOptions={{ exact: index === 0, includeSearch: false }}
            className="-mb-px border-b-[3px] border-transparent px-2.5 py-1.5 text-small font-[560] whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
          >
            {tab.name}
          </Link>
        ))}
      </nav>
    </>
  );
}
