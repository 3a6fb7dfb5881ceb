import { Link, useLocation } from '@tanstack/react-router';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Icon } from '../components/icon';
import { useMessages } from '../i18n/language';

/** Pages on which figures are weighed, in the order in which a question leads from one to the next. */
const pages = [
  ...(['/tenggat', '/indikator', '/peringkat', '/tanda', '/tinjauan', '/tren', '/rekap', '/pengaturan'] as const),
] as const;

/** Several pages under one word: a narrow screen has no room for a word of each. */
export function EvaluationMenu({ className }: { className: string }) {
  const { evaluation } = useMessages();
  const { pathname } = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  const isHere = pages.some((page) => pathname === page || pathname.startsWith(`${page}/`));
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger
        aria-current={isHere ? 'true' : undefined}
        className={`${className} gap-1 aria-[current=true]:text-bar-ink aria-[current=true]:after:bg-sun`}
      >
        {evaluation.name}
        <Icon name="chevronDown" className="size-3.5" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          collisionPadding={12}
          aria-label={evaluation.name}
          className="panel z-40 w-[min(21rem,calc(100vw-1.5rem))] p-1.5 text-ink shadow-raised"
        >
          <ul>
            {pages.map((page) => (
              <li key={page}>
                <Link
                  to={page}
                  activeOptions={{ includeSearch: false }}
                  className="block rounded-md px-3 py-2 hover:bg-hover aria-[current=page]:bg-accent-soft"
                  onClick={() => setIsOpen(false)}
                >
                  <span className="block text-small font-[620]">{evaluation.pages[page].name}</span>
                  <span className="block text-note text-ink-soft">{evaluation.pages[page].about}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
