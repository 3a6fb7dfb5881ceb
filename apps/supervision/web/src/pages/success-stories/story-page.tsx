import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RequestError } from '../../api/fetch-json';
import type { Story, StoryVersion } from '../../api/story-types';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useStoryWords } from '../../i18n/story-words';
import { DecisionForm } from './decision-form';
import { storyQuery } from './stories';
import { StoryState } from './story-state';
import { WithdrawalForm } from './withdrawal-form';

const route = getRouteApi('/kisah/$id');

/** A story with all its versions, and what can be done with it. */
export function StoryPage() {
  const messages = useMessages();
  const words = useStoryWords();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(storyQuery(id));
  // Of what is no number the server says that it is no number: there is no such story either.
  const isMissing = error instanceof RequestError && [400, 404].includes(error.status);
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <Link to="/kisah" className="link inline-flex items-center gap-1 text-small">
        <Icon name="chevronLeft" className="size-4" />
        {words.back}
      </Link>
      {data !== undefined && <Told story={data} />}
      {data === undefined && isMissing && (
        <div className="panel mt-4 px-6 py-14 text-center" data-testid="missing">
          <h1 className="text-lead font-[560]">{words.missing}</h1>
        </div>
      )}
      {data === undefined && !isMissing && (
        <div className="mt-5">
          {error === null ? <div className="skeleton h-96" /> : <Failure error={error} retry={refetch} />}
        </div>
      )}
    </>
  );
}

function Told({ story }: { story: Story }) {
  const words = useStoryWords();
  const format = useFormat();
  const { id, complaint, unfit, publicAddress, versions, mayPropose, mayWithdraw } = story;
  const [newest, ...older] = versions;
  if (newest === undefined) return null;
  return (
    <article data-testid="told">
      <div className="mt-2 flex flex-wrap items-start justify-between gap-3">
        <h1 lang="id" className="min-w-0 text-title font-[660] wrap-anywhere">
          {newest.title}
        </h1>
        <StoryState story={story} />
      </div>
      <p className="mt-1 text-small text-ink-soft">
        <Link to="/laporan/$id" params={{ id: complaint }} className="link">
          {complaint}
        </Link>
        {` · ${newest.participant.name}${newest.month === null ? '' : ` · ${words.completedIn(format.month(newest.month))}`}`}
      </p>
      {unfit !== null && (
        <p role="status" className="mt-3 rounded-md bg-warn-soft px-4 py-2 text-small text-warn-ink">
          {words.unfit[unfit]}
        </p>
      )}
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small">
        {publicAddress !== null && (
          <a href={publicAddress} className="link">
            {words.readPublic}
          </a>
        )}
        {mayPropose && (
          <Link to="/kisah/usul" search={{ laporan: complaint }} className="link">
            {words.another}
          </Link>
        )}
      </p>
      <Version version={newest} />
      {newest.mayDecide && <DecisionForm id={id} version={newest.version} />}
      {mayWithdraw && <WithdrawalForm id={id} />}
      {older.length > 0 && (
        <section aria-labelledby="older" className="mt-8">
          <h2 id="older" className="text-lead font-[660]">
            {words.older}
          </h2>
          {older.map((version) => (
            <Version key={version.version} version={version} isOlder />
          ))}
        </section>
      )}
    </article>
  );
}

function Version({ version, isOlder = false }: { version: StoryVersion; isOlder?: boolean }) {
  const words = useStoryWords();
  const format = useFormat();
  const { title, reported, done, state, acknowledged } = version;
  return (
    <section
      aria-label={words.version(format.number(version.version))}
      className="panel mt-4 max-w-[60rem] p-5 sm:p-6"
      data-testid="version"
      data-state={state}
    >
      {isOlder && (
        <h3 lang="id" className="font-[640] wrap-anywhere">
          {title}
        </h3>
      )}
      <h3 className="text-small font-[640] text-ink-soft">{words.text.reported}</h3>
      <p lang="id" className="mb-3 wrap-anywhere whitespace-pre-line">
        {reported}
      </p>
      <h3 className="text-small font-[640] text-ink-soft">{words.text.done}</h3>
      <p lang="id" className="wrap-anywhere whitespace-pre-line">
        {done}
      </p>
      {acknowledged.length > 0 && (
        <p className="mt-3 text-note text-ink-soft">
          {words.acknowledged(acknowledged.map(({ text }) => `“${text}”`).join(', '))}
        </p>
      )}
      <History version={version} />
    </section>
  );
}

/** Who said what of it, and when. */
function History({ version }: { version: StoryVersion }) {
  const words = useStoryWords();
  const format = useFormat();
  const { state, proposedBy, proposedAt, decidedBy, decidedAt, decisionReason } = version;
  const { withdrawnBy, withdrawnAt, withdrawalReason } = version;
  const isDeclined = state === 'declined';
  const decided = isDeclined ? words.declinedBy : words.approvedBy;
  return (
    <ul className="mt-4 grid gap-0.5 border-t border-line pt-3 text-note text-ink-soft">
      <li>{`${words.version(format.number(version.version))} · ${words.proposedBy(proposedBy, format.dateTime(proposedAt))}`}</li>
      {decidedBy !== null && decidedAt !== null && (
        <li>{withReason(decided(decidedBy, format.dateTime(decidedAt)), decisionReason)}</li>
      )}
      {withdrawnBy !== null && withdrawnAt !== null && (
        <li>{withReason(words.withdrawnBy(withdrawnBy, format.dateTime(withdrawnAt)), withdrawalReason)}</li>
      )}
    </ul>
  );
}

const withReason = (text: string, reason: string | null): string => (reason === null ? text : `${text}: ${reason}`);
