import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/types';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { listSearch } from './list-search';
import type { OverviewSearch } from './overview-search';

/** What people complain about: bars against the most frequent topic, the figure beside each. */
export function Topics({ overview, search }: { overview: Overview; search: OverviewSearch }) {
  const messages = useMessages();
  const { topics, otherTopics } = overview;
  const all = topics.reduce((sum, { count }) => sum + count, otherTopics);
  const most = Math.max(1, ...topics.map(({ count }) => count));

  return (
    <section aria-labelledby="topics" className="panel @container p-5 [grid-area:topics] sm:p-6">
      <h2 id="topics" className="text-lead font-[660]">
        {messages.topics}
      </h2>
      {all === 0 ? (
        <p className="mt-2 text-small text-ink-soft">{messages.topicsNone}</p>
      ) : (
        <ol className="mt-3 grid gap-0.5">
          {topics.map(({ word, count }) => (
            <li key={word} data-testid="topic" data-topic={word}>
              <Link
                to="/laporan"
                search={{ ...listSearch(overview), category: word }}
                className="-mx-2 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 rounded-md px-2 py-1.5 text-small hover:bg-hover @lg:grid-cols-[13rem_minmax(0,1fr)_auto]"
              >
                <span lang="id">{word}</span>
                <span className="order-last col-span-full h-1.5 overflow-hidden rounded-full bg-sunken @lg:order-none @lg:col-span-1">
                  <span
                    className="block h-full rounded-full bg-accent transition-[width] duration-500 print-exact"
                    style={{ width: `${(count / most) * 100}%` }}
                  />
                </span>
                <TopicCount count={count} all={all} />
              </Link>
            </li>
          ))}
          <li className="mt-1 flex items-baseline justify-between gap-4 border-t border-line pt-2.5 text-small text-ink-soft">
            {messages.topicsOther}
            <TopicCount count={otherTopics} all={all} testId="figure-otherTopics" />
          </li>
        </ol>
      )}
      {(search.topics === 'more' || otherTopics > 0) && (
        <Link
          from="/"
          search={{ ...search, topics: search.topics === 'more' ? undefined : 'more' }}
          replace
          resetScroll={false}
          className="no-print link mt-3 inline-block text-small"
        >
          {search.topics === 'more' ? messages.topicsFewer : messages.topicsMore}
        </Link>
      )}
    </section>
  );
}

function TopicCount({ count, all, testId }: { count: number; all: number; testId?: string }) {
  const format = useFormat();
  return (
    <span className="whitespace-nowrap">
      <Figure value={count} text={format.number(count)} testId={testId} className="font-[640] text-ink" />
      <span className="ml-2 inline-block w-12 text-right text-note text-ink-faint">{format.share(count / all)}</span>
    </span>
  );
}
