import { Link } from '@tanstack/react-router';
import { useMessages } from '../i18n/language';
import { AccountMenu } from './account-menu';
import { EvaluationMenu } from './evaluation-menu';
import { FollowUpMenu } from './follow-up-menu';
import { LanguageSwitch } from './language-switch';
import { LiveState } from './live-state';
import { OpenConflicts } from './open-conflicts';

function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-9 shrink-0">
      <path d="M16 1.5 28.6 8.75v14.5L16 30.5 3.4 23.25V8.75z" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M14.1 8h3.8l-.65 10.4h-2.5z" fill="currentColor" />
      <circle cx="16" cy="22.8" r="2" fill="var(--sun)" />
    </svg>
  );
}

const navigationLink =
  'relative flex h-11 items-center px-1 text-small font-[560] whitespace-nowrap text-bar-soft hover:text-bar-ink max-sm:text-note sm:px-3 md:h-16 ' +
  'after:absolute after:inset-x-1 after:bottom-0 after:h-[3px] after:rounded-t-sm sm:after:inset-x-3 ' +
  'aria-[current=page]:text-bar-ink aria-[current=page]:after:bg-sun';

export function Header() {
  const messages = useMessages();
  return (
    <header className="bg-bar text-bar-ink print:bg-transparent print:text-ink">
      <div className="mx-auto grid max-w-[138rem] grid-cols-[1fr_auto] items-center gap-x-4 px-4 sm:px-6 md:grid-cols-[auto_auto_1fr] md:gap-x-8 lg:px-8">
        <Link to="/" className="flex h-16 items-center gap-3">
          <Mark />
          <span className="grid leading-tight">
            <span className="text-lead leading-5 font-[680] tracking-[-0.005em]">{messages.product}</span>
            <span className="text-note text-bar-soft print:text-ink-soft">{messages.productPart}</span>
          </span>
        </Link>
        <nav
          aria-label={messages.mainNavigation}
          className="no-print order-last col-span-full -mx-1 flex flex-wrap border-t border-bar-ink/12 sm:-mx-3 md:order-none md:col-span-1 md:mx-0 md:border-0"
        >
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }} className={navigationLink}>
            {messages.overview}
          </Link>
          <Link to="/laporan" activeOptions={{ includeSearch: false }} className={navigationLink}>
            {messages.complaints}
          </Link>
          <EvaluationMenu className={navigationLink} />
          <FollowUpMenu className={navigationLink} />
          <Link to="/sinkronisasi" activeOptions={{ includeSearch: false }} className={navigationLink}>
            {messages.synchronisation}
            <OpenConflicts />
          </Link>
        </nav>
        <div className="no-print flex items-center justify-end gap-2 sm:gap-4">
          <LiveState />
          <LanguageSwitch />
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}
