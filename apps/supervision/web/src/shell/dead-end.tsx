import { Link } from '@tanstack/react-router';
import { useMessages } from '../i18n/language';

export function MissingPage() {
  const messages = useMessages();
  return (
    <div className="mx-auto max-w-2xl py-16">
      <title>{`${messages.notFound} — ${messages.product}`}</title>
      <h1 className="text-headline font-[640]">{messages.notFound}</h1>
      <p className="mt-2 text-ink-soft">{messages.notFoundExplained}</p>
      <Link to="/" className="button button-main mt-6">
        {messages.toOverview}
      </Link>
    </div>
  );
}

/** Stands in for the whole page, header and all, when drawing it failed. */
export function BrokenPage() {
  const messages = useMessages();
  return (
    <main role="alert" className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="text-headline font-[640]">{messages.somethingBroke}</h1>
      <button type="button" className="button button-main mt-6" onClick={() => window.location.reload()}>
        {messages.tryAgain}
      </button>
    </main>
  );
}
