import type { ComplaintDetail } from '../../api/types';
import { Icon } from '../../components/icon';
import { useMessages } from '../../i18n/language';

/** What the reporter wrote; nothing of it when the report is secret. */
export function Report({ complaint: { title, body, place, state } }: { complaint: ComplaintDetail }) {
  const messages = useMessages();
  return (
    <section aria-labelledby="report" className="panel p-5 sm:p-6">
      <h2 id="report" className="eyebrow">
        {messages.report}
      </h2>
      {state.secret ? (
        <p className="mt-2 flex gap-2.5 text-small text-ink-soft" data-testid="secret">
          <Icon name="lock" className="mt-0.5 size-4.5 text-unhandled" />
          {messages.secretExplained}
        </p>
      ) : (
        <>
          <p lang="id" className="mt-1 text-lead leading-snug font-[640] text-pretty">
            {title}
          </p>
          {body !== null && (
            <p lang="id" className="mt-2 text-pretty whitespace-pre-line text-ink-soft">
              {body}
            </p>
          )}
          {place !== null && (
            <p className="mt-3 text-small">
              <span className="text-ink-faint">{messages.place}: </span>
              <span lang="id">{place}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}
