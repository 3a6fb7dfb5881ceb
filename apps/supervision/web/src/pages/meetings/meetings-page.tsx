import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Meetings } from '../../api/types';
import { Download } from '../../components/download';
import { Onward } from '../../components/onward';
import { Select } from '../../components/select';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useMeetingWords } from '../../i18n/meeting-words';
import { useMe } from '../../shell/me';
import { LoadedFigures } from '../figures/loaded-figures';
import { ParticipantSelect } from '../figures/participant-select';
import { CommitmentCard } from './commitment-card';
import { MeetingStateBadge } from './meeting-state-badge';
import { commitmentsQuery, meetingsQuery } from './meetings';
import { commitmentKinds } from './meetings-search';
import type { MeetingsSearch } from './meetings-search';
import { OpenMeetingForm } from './open-meeting-form';

const route = getRouteApi('/rapat');
const noRefusals = new Map<string, string>();

/** Every meeting, the youngest first, and what was promised in them; a leader finds their own promises first. */
export function MeetingsPage() {
  const messages = useMessages();
  const words = useMeetingWords();
  const { role } = useMe();
  const query = useQuery(meetingsQuery);
  const [isOpening, setIsOpening] = useState(false);
  const list = (
    <LoadedFigures query={query} refusals={noRefusals} onReset={() => void query.refetch()}>
      {({ items }) => <MeetingTable items={items} />}
    </LoadedFigures>
  );
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-title font-[660]">{words.name}</h1>
          <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
        </div>
        {role === 'province-supervisor' && !isOpening && (
          <button type="button" className="button button-main no-print" onClick={() => setIsOpening(true)}>
            {words.open}
          </button>
        )}
      </div>
      {isOpening && <OpenMeetingForm onClose={() => setIsOpening(false)} />}
      {role === 'regency-leader' ? (
        <>
          <CommitmentList />
          {list}
        </>
      ) : (
        <>
          {list}
          <CommitmentList />
        </>
      )}
    </>
  );
}

const cell = 'px-3 py-2.5 align-baseline first:pl-5 last:pr-5';
const head = `${cell} text-left text-note font-[600] text-ink-soft`;

function MeetingTable({ items }: Meetings) {
  const messages = useMessages();
  const words = useMeetingWords();
  const format = useFormat();
  const { columns } = words;
  if (items.length === 0) {
    return (
      <div className="panel mt-5 px-6 py-14 text-center" data-testid="nothing">
        <p className="text-lead font-[560]">{words.none}</p>
        <p className="mt-1 text-ink-soft">{words.noneExplained}</p>
      </div>
    );
  }
  return (
    <>
      <div className="mt-4">
        <Download table="meetings" asked={{}} />
      </div>
      <div role="region" tabIndex={0} aria-label={words.name} className="panel relative mt-3 overflow-x-auto">
        <table className="w-full border-collapse text-small" data-testid="meetings">
          <caption className="sr-only">{words.name}</caption>
          <thead>
            <tr className="border-b border-line-strong">
              <th scope="col" className={head}>
                {columns.number}
              </th>
              <th scope="col" className={head}>
                {columns.time}
              </th>
              <th scope="col" className={`${head} max-sm:hidden`}>
                {columns.period}
              </th>
              <th scope="col" className={`${head} max-sm:hidden`}>
                {columns.outcome}
              </th>
              <th scope="col" className={head}>
                {columns.state}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, scheduledAt, place, from, to, dateBasis, state, ...counts }) => (
              <tr
                key={id}
                data-testid="meeting"
                data-id={id}
                className="relative border-b border-line last:border-0 hover:bg-hover"
              >
                <td className={cell}>{id}</td>
                <th scope="row" className={`${cell} text-left font-normal`}>
                  <Link
                    to="/rapat/$id"
                    params={{ id: String(id) }}
                    className="font-[600] after:absolute after:inset-0 hover:underline focus-visible:after:outline-2"
                  >
                    <time dateTime={scheduledAt}>{format.dateTime(scheduledAt)}</time>
                  </Link>
                  <span className="block text-note text-ink-soft">{place}</span>
                </th>
                <td className={`${cell} max-sm:hidden`}>
                  {periodName({ from, to }, messages, format)}
                  <span className="block text-note text-ink-soft">{messages.dateBases[dateBasis]}</span>
                </td>
                <td className={`${cell} max-sm:hidden`}>
                  <Outcome {...counts} />
                </td>
                <td className={cell}>
                  <MeetingStateBadge state={state} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type Counts = Pick<Meetings['items'][number], 'findings' | 'commitments' | 'unsettledCommitments'>;

/** What was found and promised, and how much of it is still to come. */
function Outcome({ findings, commitments, unsettledCommitments }: Counts) {
  const words = useMeetingWords();
  const format = useFormat();
  if (findings + commitments === 0) return null;
  return (
    <>
      {words.outcome(format.number(findings), format.number(commitments))}
      {unsettledCommitments > 0 && (
        <span className="block text-note text-ink-soft">{words.unsettled(format.number(unsettledCommitments))}</span>
      )}
    </>
  );
}

function CommitmentList() {
  const words = useMeetingWords();
  const { role } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(commitmentsQuery(search));
  const change = (part: Partial<MeetingsSearch>) =>
    void navigate({
      search: (before) => ({ ...before, ...part, after: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <section aria-labelledby="commitments" className="mt-7">
      <h2 id="commitments" className="text-lead font-[660]">
        {role === 'regency-leader' ? words.ownCommitments : words.commitments}
      </h2>
      <div className="no-print mt-3 flex flex-wrap items-center gap-3">
        <Select
          label={words.commitmentState}
          anyLabel={words.anyState}
          value={search.state}
          options={commitmentKinds.map((value) => ({ value, label: words.commitmentStates[value] }))}
          onChoose={(state) => change({ state })}
          className="w-52"
        />
        {role !== 'regency-leader' && (
          <ParticipantSelect
            value={search.participant}
            anyLabel={words.anyParticipant}
            onChoose={(participant) => change({ participant })}
          />
        )}
        <Download table="commitments" asked={{ state: search.state, participant: search.participant }} />
      </div>
      <LoadedFigures query={query} refusals={noRefusals} onReset={() => void navigate({ search: {}, replace: true })}>
        {({ items, next }) => (
          <>
            {items.length === 0 ? (
              <p className="panel mt-3 px-6 py-8 text-center text-ink-soft">{words.noCommitments}</p>
            ) : (
              <ul className="panel mt-3 px-4 py-1 sm:px-6" data-testid="commitments">
                {items.map((commitment) => (
                  <CommitmentCard key={commitment.id} commitment={commitment} />
                ))}
              </ul>
            )}
            <Onward after={search.after} next={next} />
          </>
        )}
      </LoadedFigures>
    </section>
  );
}
