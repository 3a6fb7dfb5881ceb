import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RequestError } from '../../api/fetch-json';
import type { SignCase, SignCases } from '../../api/types';
import { Download } from '../../components/download';
import { Icon } from '../../components/icon';
import { Onward } from '../../components/onward';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useSignWords } from '../../i18n/sign-words';
import { StatusLabel } from '../../status/status-label';
import { Basis } from '../figures/basis';
import { LoadedFigures } from '../figures/loaded-figures';
import { useParticipantName, useParticipants } from '../figures/participant-select';
import { refusalsOf } from '../figures/refusals';
import { signCasesQuery } from './signs';
import type { SignCasesSearch } from './signs';

const route = getRouteApi('/tanda/kasus');

/** The complaints that show a sign, each with why. */
export function SignCasesPage() {
  const messages = useMessages();
  const figureWords = useFigureWords();
  const words = useSignWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(signCasesQuery(search));
  const refusals = refusalsOf(query.error, { ...search }, { words: figureWords, messages });
  const isForeign = query.error instanceof RequestError && query.error.status === 403;
  const { sign: _sign, after: _after, ...frame } = search;
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <Link
        to="/tanda"
        search={frame}
        className="no-print link inline-flex items-center gap-1 text-small no-underline hover:underline"
      >
        <Icon name="chevronLeft" className="size-4" />
        {words.back}
      </Link>
      {isForeign ? (
        <p role="status" className="panel mt-5 px-6 py-14 text-center text-lead font-[560]" data-testid="nothing">
          {figureWords.foreignCases}
        </p>
      ) : (
        <LoadedFigures query={query} refusals={refusals} onReset={() => void navigate({ to: '/tanda', search: {} })}>
          {(cases) => <Body cases={cases} search={search} />}
        </LoadedFigures>
      )}
    </>
  );
}

function Body({ cases, search }: { cases: SignCases; search: SignCasesSearch }) {
  const figureWords = useFigureWords();
  const words = useSignWords();
  const format = useFormat();
  const nameOf = useParticipantName();
  const { label, rule, items, withheld, next, settingsVersion } = cases;
  const answerable = useParticipants(cases.scope).filter(
    ({ code }) => search.participant === undefined || code === search.participant,
  );
  return (
    <>
      <h1 className="mt-2 text-title font-[660]">
        {words.casesOf(label, search.participant === undefined ? words.whole : nameOf(search.participant))}
      </h1>
      <p lang="id" className="mt-1 max-w-[60rem] text-ink-soft">
        {rule}
      </p>
      <div className="mt-3">
        <Download table="sign-cases" asked={search} />
      </div>
      <Basis
        basis={cases}
        freshness={answerable.map(({ freshness }) => freshness.state)}
        more={[[words.settings, figureWords.version(format.number(settingsVersion))]]}
      />
      {items.length === 0 && withheld === 0 ? (
        <p className="panel mt-5 px-6 py-14 text-center text-lead font-[560]" data-testid="nothing">
          {words.none}
        </p>
      ) : (
        <ol className="panel mt-5 divide-y divide-line" data-testid="sign-cases">
          {items.map((one) => (
            <Case key={one.id} one={one} />
          ))}
        </ol>
      )}
      {withheld > 0 && (
        <p className="mt-3 flex items-center gap-1.5 text-small text-ink-soft" data-testid="withheld">
          <Icon name="lock" className="size-3.5" />
          {figureWords.withheld(format.number(withheld))}
        </p>
      )}
      <Onward after={search.after} next={next} />
    </>
  );
}

function Case({ one }: { one: SignCase }) {
  const messages = useMessages();
  const words = useSignWords();
  const format = useFormat();
  const { id, participant, answerable, status, receivedDay, why, alike } = one;
  return (
    <li className="grid gap-1 px-5 py-3" data-testid="case" data-id={id}>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <Link to="/laporan/$id" params={{ id }} className="link font-[600] wrap-anywhere">
          {id}
        </Link>
        <StatusLabel status={status} />
        <span className="text-small text-ink-soft">
          {participant.name}
          {receivedDay !== null && ` · ${messages.received.toLowerCase()} ${format.day(receivedDay)}`}
        </span>
      </p>
      <p lang="id" className="text-small wrap-anywhere">
        {why}
      </p>
      {answerable.code !== participant.code && (
        <p className="text-note text-ink-soft">{words.answers(answerable.name)}</p>
      )}
      {alike.length > 0 && (
        <p className="flex flex-wrap gap-x-3 text-note text-ink-soft">
          {words.alike}
          {alike.map((other) => (
            <span key={other.id}>
              <Link to="/laporan/$id" params={{ id: other.id }} className="link wrap-anywhere">
                {other.id}
              </Link>
              {` (${words.alikeShare(format.share(other.textShare, 0))})`}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
