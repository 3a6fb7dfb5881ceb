import { Link, useLocation, type LinkProps } from '@tanstack/react-router';
import { Icon } from '../components/icon';
import { Popover } from '../components/popover';

interface PageMenuProps<Page extends string> {
  name: string;
  /** In the order in which a question leads from one to the next. */
  pages: readonly Page[];
  words: Record<Page, { name: string; about: string }>;
  className: string;
}

/** Several pages under one word: a narrow screen has no room for a word of each. */
export function PageMenu<Page extends LinkProps['to'] & string>({
  name,
  pages,
  words,
  className,
}: PageMenuProps<Page>) {
  const { pathname } = useLocation();
  const isHere = pages.some((page) => pathname === page || pathname.startsWith(`${page}/`));
  return (
    <Popover
      button={{
        'aria-current': isHere ? 'true' : undefined,
        className: `${className} gap-1 aria-[current=true]:text-bar-ink aria-[current=true]:after:bg-sun`,
      }}
      face={
        <>
          {name}
          <Icon name="chevronDown" className="size-3.5 max-sm:hidden" />
        </>
      }
      label={name}
      className="w-[min(21rem,calc(100vw-1.5rem))] p-1.5"
    >
      {(close) => (
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <Link
                to={page}
                activeOptions={{ includeSearch: false }}
                className="block rounded-md px-3 py-2 hover:bg-hover aria-[current=page]:bg-accent-soft"
                onClick={close}
              >
                <span className="block text-small font-[620]">{words[page].name}</span>
                <span className="block text-note text-ink-soft">{words[page].about}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
