import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { StoryList } from '../../api/story-types';
import { Download } from '../../components/download';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useStoryWords } from '../../i18n/story-words';
import { LoadedFigures } from '../figures/loaded-figures';
import { publicPages, storiesQuery } from './stories';
import { StoryState } from './story-state';

const noRefusals = new Map<string, string>();

/** Stories of completed cases: what waits for a second person, what is public, what is not any more. */
export function StoriesPage() {
  const messages = useMessages();
  const words = useStoryWords();
  const query = useQuery(storiesQuery);
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-title font-[660]">{words.name}</h1>
          <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
          <a href={publicPages} className="link mt-1 inline-block text-small">
            {words.publicPage}
          </a>
        </div>
        {query.data?.mayPropose && (
          <Link to="/kisah/usul" className="button button-main no-print">
            {words.propose}
          </Link>
        )}
      </div>
      <LoadedFigures query={query} refusals={noRefusals} onReset={() => void query.refetch()}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <div className="mt-4">
                <Download table="success-stories" asked={{}} />
              </div>
              <List items={items} />
            </>
          )
        }
      </LoadedFigures>
    </>
  );
}

function Nothing() {
  const words = useStoryWords();
  return (
    <div className="panel mt-5 px-6 py-14 text-center" data-testid="nothing">
      <p className="text-lead font-[560]">{words.none}</p>
      <p className="mt-1 text-ink-soft">{words.noneExplained}</p>
    </div>
  );
}

function List({ items }: Pick<StoryList, 'items'>) {
  const words = useStoryWords();
  const format = useFormat();
  return (
    <ul className="panel mt-3 divide-y divide-line" data-testid="stories">
      {items.map((story) => {
        const [newest] = story.versions;
        if (newest === undefined) return null;
        return (
          <li
            key={story.id}
            className="relative flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-5 py-3 hover:bg-hover"
            data-testid="story"
            data-id={story.id}
          >
            <div className="min-w-0">
              <Link
                to="/kisah/$id"
                params={{ id: String(story.id) }}
                className="font-[600] after:absolute after:inset-0 hover:underline focus-visible:after:outline-2"
              >
                <span lang="id">{newest.title}</span>
              </Link>
              <p className="text-note text-ink-soft">
                {[newest.participant.name, newest.month === null ? null : format.month(newest.month)]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </p>
              <p className="text-note text-ink-soft">
                {words.proposedBy(newest.proposedBy, format.dateTime(newest.proposedAt))}
              </p>
            </div>
            <StoryState story={story} />
          </li>
        );
      })}
    </ul>
  );
}
