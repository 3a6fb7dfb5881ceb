import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { meQuery } from '../api/queries';
import { Failure } from '../components/failure';
import { FormatProvider } from '../format/format-context';
import { useMessages } from '../i18n/language';
import { Header } from './header';
import { LinkBanner } from './link-banner';
import { MeProvider } from './me';

/** A page that was just opened is read from its start, also by those who hear it. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

export function Shell() {
  const messages = useMessages();
  const main = useFocusOnArrival();
  const { data: me, error, refetch } = useQuery(meQuery);

  if (me === undefined) {
    return (
      <main className="mx-auto max-w-2xl px-4 py-16">
        {error === null ? (
          <p className="text-ink-faint">{messages.loading}</p>
        ) : (
          <Failure error={error} retry={refetch} />
        )}
      </main>
    );
  }

  return (
    <MeProvider me={me}>
      <FormatProvider timeZone={me.province.timeZone}>
        <a
          href="#isi"
          className="button button-main sr-only z-50 focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:inline-flex"
        >
          {messages.skipToContent}
        </a>
        <Header />
        <LinkBanner />
        <main
          id="isi"
          ref={main}
          tabIndex={-1}
          className="mx-auto w-full max-w-[138rem] px-4 pt-6 pb-20 sm:px-6 lg:px-8 print:p-0"
        >
          <Outlet />
        </main>
      </FormatProvider>
    </MeProvider>
  );
}
