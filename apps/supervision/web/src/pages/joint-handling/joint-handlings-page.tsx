import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { JointHandlings } from '../../api/types';
import { Badge } from '../../components/badge';
import { Download } from '../../components/download';
import { Select } from '../../components/select';
import { useFormat } from '../../format/format-context';
import { useJointHandlingWords } from '../../i18n/joint-handling-words';
import { useMessages } from '../../i18n/language';
import { useMe } from '../../shell/me';
import { LoadedFigures } from '../figures/loaded-figures';
import { ParticipantSelect } from '../figures/participant-select';
import { jointHandlingsQuery } from './joint-handlings';
import { jointStates } from './joint-search';
import type { JointSearch } from './joint-search';

const route = getRouteApi('/penanganan-bersama');
const noRefusals = new Map<string, string>();

/** Complaints that several handle together, the youngest first. */
export function JointHandlingsPage() {
  const messages = useMessages();
  const words = useJointHandlingWords();
  const { role } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(jointHandlingsQuery(search));
  const change = (part: Partial<JointSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <h1 className="text-title font-[660]">{words.name}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
      <div className="no-print mt-4 flex flex-wrap items-center gap-3">
        <Select
          label={words.state}
          anyLabel={words.anyState}
          value={search.state}
          options={jointStates.map((value) => ({ value, label: value === 'open' ? words.isOpen : words.isClosed }))}
          onChoose={(state) => change({ state })}
          className="w-48"
        />
        {role !== 'regency-leader' && (
          <ParticipantSelect
            value={search.participant}
            anyLabel={words.anyParticipant}
            onChoose={(participant) => change({ participant })}
          />
        )}
        <Download table="joint-handlings" asked={{ state: search.state, participant: search.participant }} />
      </div>
      <LoadedFigures query={query} refusals={noRefusals} onReset={() => void navigate({ search: {}, replace: true })}>
        {({ items }) => <List items={items} />}
      </LoadedFigures>
    </>
  );
}

function List({ items }: JointHandlings) {
  const words = useJointHandlingWords();
  const format = useFormat();
  if (items.length === 0) {
    return (
      <div className="panel mt-5 px-6 py-14 text-center" data-testid="nothing">
        <p className="text-lead font-[560]">{words.none}</p>
        <p className="mt-1 text-ink-soft">{words.noneExplained}</p>
      </div>
    );
  }
  return (
    <ul className="panel mt-5 px-4 sm:px-6" data-testid="joint-handlings">
      {items.map(({ id, complaint, lead, members, openTasks, allTasks, openedAt, closedAt }) => (
        <li
          key={id}
          data-testid="joint-handling"
          data-id={id}
          className="relative border-b border-line py-3 last:border-0 hover:bg-hover"
        >
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <Link
              to="/penanganan-bersama/$id"
              params={{ id: String(id) }}
              className="min-w-0 font-[600] wrap-anywhere after:absolute after:inset-0 hover:underline focus-visible:after:outline-2"
            >
              <span lang="id">{complaint.title ?? (complaint.secret ? words.secretTitle : complaint.id)}</span>
            </Link>
            {closedAt === null ? (
              <Badge icon="clock">{words.isOpen}</Badge>
            ) : (
              <Badge icon="lock">{words.isClosed}</Badge>
            )}
          </div>
          <p className="text-small text-ink-soft">
            {`${[lead, ...members].map(({ name }) => name).join(', ')} · ${words.leadBy(lead.name)}`}
          </p>
          <p className="text-note text-ink-soft">
            {`${format.dateTime(openedAt)} · `}
            {allTasks === 0 ? words.noTasks : words.tasksLeft(format.number(openTasks), format.number(allTasks))}
          </p>
        </li>
      ))}
    </ul>
  );
}
