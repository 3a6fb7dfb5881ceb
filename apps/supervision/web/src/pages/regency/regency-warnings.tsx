import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/format-context';
import { useRegencyWords } from '../../i18n/regency-words';
import { openWarningsQuery } from '../alerts/alerts';

/** What the province is warned of about one participant; nothing where it is not. */
export function RegencyWarnings({ code }: { code: string }) {
  const words = useRegencyWords();
  const format = useFormat();
  const { data } = useQuery(openWarningsQuery);
  const own = data?.items.filter(({ participant }) => participant.code === code) ?? [];
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="warnings" className="panel mt-5 p-5 sm:p-6" data-testid="regency-warnings">
      <h2 id="warnings" className="text-lead font-[660]">
        {words.warnings}
      </h2>
      <ul className="mt-2 divide-y divide-line text-small">
        {own.map(({ id, ruleName, text, openedAt }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
            <Link to="/peringatan" className="link font-[600]">
              {ruleName}
            </Link>
            <span lang="id">{text}</span>
            <span className="text-note text-ink-soft">{words.since(format.dateTime(openedAt))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
