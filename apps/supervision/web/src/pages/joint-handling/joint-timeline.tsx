import type { JointTimeline } from '../../api/types';
import { Badge } from '../../components/badge';
import { useFormat } from '../../format/format-context';
import { useJointHandlingWords } from '../../i18n/joint-handling-words';

/** What happened to the complaint and what was done together, in one order, each with who. */
export function JointTimelineList({ timeline }: { timeline: readonly JointTimeline[] }) {
  const words = useJointHandlingWords();
  const format = useFormat();
  return (
    <section aria-labelledby="joint-timeline" className="panel p-4 sm:p-6">
      <h2 id="joint-timeline" className="text-lead font-[660]">
        {words.timeline}
      </h2>
      <ol className="mt-2" data-testid="joint-timeline">
        {timeline.map(({ source, number, at, by, participant, label, text, isConflict }) => (
          <li
            key={`${source} ${number}`}
            data-testid="joint-entry"
            data-source={source}
            className={`border-l-3 py-2 pl-3 ${source === 'joint' ? 'border-accent' : 'border-line-strong'}`}
          >
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-ink-soft">
              <time dateTime={at}>{format.dateTime(at)}</time>
              <Badge>{words.sources[source]}</Badge>
              {isConflict && (
                <Badge icon="warning" tone="alarm">
                  {words.conflict}
                </Badge>
              )}
            </p>
            <p lang="id" className="font-[600]">
              {label}
            </p>
            {text !== null && (
              <p lang="id" className="text-small wrap-anywhere whitespace-pre-line text-ink-soft">
                {text}
              </p>
            )}
            <p className="text-note text-ink-soft">
              {[by, participant?.name].filter((name) => name !== null && name !== undefined).join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
