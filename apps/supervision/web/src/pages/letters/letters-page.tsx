import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { refusedFields } from '../../api/fetch-json';
import type { LetterItem, LetterList } from '../../api/types';
import { Download } from '../../components/download';
import { Failure } from '../../components/failure';
import { Onward } from '../../components/onward';
import { Select } from '../../components/select';
import { StaleNotice } from '../../components/stale-notice';
import { useFormat } from '../../format/format-context';
import { useLetterWords } from '../../i18n/letter-words';
import { useMessages } from '../../i18n/language';
import { useMe } from '../../shell/me';
import { ParticipantSelect } from '../figures/participant-select';
import { lettersQuery } from './letters';
import type { LettersSearch } from './letters';
import { LetterStateBadge } from './letter-state';

const route = getRouteApi('/surat');

/** Every letter, the youngest first: to whom, until when an answer is due, and how it stands. */
export function LettersPage() {
  const messages = useMessages();
  const words = useLetterWords();
  const { role } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(lettersQuery(search));
  const change = (part: Partial<LettersSearch>) =>
    void navigate({
      search: (before) => ({ ...before, ...part, after: undefined }),
      replace: true,
      resetScroll: false,
    });
  const isLeader = role === 'regency-leader';
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-title font-[660]">{words.name}</h1>
          <p className="mt-1 max-w-[60rem] text-ink-soft">{isLeader ? words.introLeader : words.intro}</p>
        </div>
        <div className="no-print flex flex-wrap gap-2">
          {!isLeader && (
            <Link to="/surat/templat" className="button">
              {words.templates}
            </Link>
          )}
          {role === 'province-supervisor' && (
            <Link to="/surat/baru" className="button button-main">
              {words.write}
            </Link>
          )}
        </div>
      </div>
      <div className="no-print mt-5 flex flex-wrap items-center gap-3">
        <StateSelect counts={query.data?.counts ?? []} value={search.state} onChoose={(state) => change({ state })} />
        {!isLeader && (
          <ParticipantSelect
            scope="kabupaten-kota"
            value={search.participant}
            anyLabel={words.anyParticipant}
            onChoose={(participant) => change({ participant })}
          />
        )}
        <Download table="letters" asked={{ state: search.state, participant: search.participant }} />
      </div>
      <Shown query={query} search={search} onReset={() => void navigate({ search: {}, replace: true })} />
    </>
  );
}

interface StateSelectProps {
  counts: LetterList['counts'];
  value: string | undefined;
  onChoose: (state: string | undefined) => void;
}

function StateSelect({ counts, value, onChoose }: StateSelectProps) {
  const words = useLetterWords();
  const format = useFormat();
  return (
    <Select
      label={words.state}
      anyLabel={words.anyState}
      value={value}
      options={counts
        .filter(({ state, count }) => count > 0 || state === value)
        .map(({ state, count }) => ({
          value: state,
          label: words.stateCount(words.states[state], format.number(count)),
        }))}
      onChoose={onChoose}
      className="w-64"
    />
  );
}

interface ShownProps {
  query: {
    data: LetterList | undefined;
    error: Error | null;
    refetch: () => unknown;
    isPlaceholderData: boolean;
    dataUpdatedAt: number;
  };
  search: LettersSearch;
  onReset: () => void;
}

function Shown({ query: { data, error, refetch, isPlaceholderData, dataUpdatedAt }, search, onReset }: ShownProps) {
  const messages = useMessages();
  const words = useLetterWords();
  if (refusedFields(error).length > 0) {
    return (
      <div className="panel mt-4 p-6" data-testid="refused">
        <p className="text-lead font-[640]">{words.refusedAddress}</p>
        <button type="button" className="button mt-4" onClick={onReset}>
          {words.reset}
        </button>
      </div>
    );
  }
  if (data === undefined) {
    return (
      <div className="mt-4">
        {error === null ? (
          <div role="status" className="skeleton h-80">
            <span className="sr-only">{messages.loading}</span>
          </div>
        ) : (
          <Failure error={error} retry={refetch} />
        )}
      </div>
    );
  }
  const isFiltered = search.state !== undefined || search.participant !== undefined;
  return (
    <>
      {error !== null && <StaleNotice readAt={dataUpdatedAt} retry={refetch} />}
      <div aria-busy={isPlaceholderData} className={`transition-opacity ${isPlaceholderData ? 'opacity-50' : ''}`}>
        {data.items.length === 0 ? (
          <div className="panel mt-4 px-6 py-14 text-center" data-testid="nothing">
            <p className="text-lead font-[560]">{isFiltered ? words.noneMatch : words.none}</p>
            {!isFiltered && <p className="mt-1 text-ink-soft">{words.noneExplained}</p>}
          </div>
        ) : (
          <Table items={data.items} />
        )}
      </div>
      <Onward after={search.after} next={data.next} />
    </>
  );
}

const cell = 'px-3 py-2.5 align-baseline first:pl-5 last:pr-5';
const head = `${cell} text-left text-note font-[600] text-ink-soft`;

function Table({ items }: { items: readonly LetterItem[] }) {
  const words = useLetterWords();
  const { columns } = words;
  return (
    <div role="region" tabIndex={0} aria-label={words.name} className="panel relative mt-4 overflow-x-auto">
      <table className="w-full border-collapse text-small" data-testid="letters">
        <caption className="sr-only">{words.name}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className={head}>
              {columns.letter}
            </th>
            <th scope="col" className={`${head} max-md:hidden`}>
              {columns.participant}
            </th>
            <th scope="col" className={`${head} max-sm:hidden`}>
              {columns.deadline}
            </th>
            <th scope="col" className={`${head} max-sm:hidden`}>
              {columns.state}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  item: { id, number, kind, participant, deadline, state, issuedOn, draftedAt, complaints },
}: {
  item: LetterItem;
}) {
  const words = useLetterWords();
  const format = useFormat();
  const since = issuedOn === null ? words.draftedAt(format.date(draftedAt)) : words.issuedOn(format.day(issuedOn));
  const about = complaints === 0 ? words.general : words.complaintCount(format.number(complaints));
  return (
    <tr data-testid="letter" data-id={id} className="relative border-b border-line last:border-0 hover:bg-hover">
      <th scope="row" className={`${cell} text-left font-normal`}>
        <Link
          to="/surat/$id"
          params={{ id }}
          className="font-[600] wrap-anywhere after:absolute after:inset-0 hover:underline focus-visible:after:outline-2"
        >
          {number ?? words.noNumber}
        </Link>
        <span className="block text-note text-ink-soft">{`${words.kinds[kind]} · ${about} · ${since}`}</span>
        <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-ink-soft md:hidden">
          <span>{participant.name}</span>
          <span className="sm:hidden">{words.answerBy(format.day(deadline))}</span>
          <span className="sm:hidden">
            <LetterStateBadge state={state} />
          </span>
        </span>
      </th>
      <td className={`${cell} max-md:hidden`}>{participant.name}</td>
      <td className={`${cell} whitespace-nowrap max-sm:hidden`}>{format.day(deadline)}</td>
      <td className={`${cell} max-sm:hidden`}>
        <LetterStateBadge state={state} />
      </td>
    </tr>
  );
}
