import { Link, useNavigate } from '@tanstack/react-router';
import type { Overview } from '../../api/types';
import { PeriodPicker } from '../../components/period-picker';
import { PrintButton } from '../../components/print-button';
import { RebuildNotice } from '../../components/rebuild-notice';
import { Segmented } from '../../components/segmented';
import { useFormat } from '../../format/format-context';
import { periodName, usableRange } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useMe } from '../../shell/me';
import { dateBases, scopes } from './overview-search';
import type { OverviewSearch } from './overview-search';

/** What every figure below stands for: whose, of when, by which day, known until when. */
export function OverviewHeading({ search, overview }: { search: OverviewSearch; overview: Overview | undefined }) {
  const messages = useMessages();
  const format = useFormat();
  const me = useMe();
  const navigate = useNavigate({ from: '/' });
  const scope = search.scope ?? '14-instansi';
  const dateBasis = search.dateBasis ?? 'received';
  const range = usableRange(search);
  const change = (part: Partial<OverviewSearch>) =>
    void navigate({ search: (before: OverviewSearch) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const knownUntil = (cutOff: string | null) =>
    cutOff === null ? messages.noDataYet : messages.dataUntil(format.dateTime(cutOff));

  return (
    <div>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 className="text-title font-[660]">{messages.overviewQuestion(me.province.name)}</h1>
          <p className="mt-0.5 text-small text-ink-soft" data-testid="scope-line">
            {messages.scopes[scope]} · {periodName(range, messages, format)} ·{' '}
            {messages.dateBases[dateBasis].toLowerCase()} ·{' '}
            <span data-testid="cut-off" className="font-[600] text-ink">
              {overview === undefined ? messages.loading : knownUntil(overview.cutOff)}
            </span>
          </p>
          {me.role === 'regency-leader' && me.participant !== null && (
            <Link to="/instansi/$code" params={{ code: me.participant.code }} className="no-print link text-small">
              {messages.ownPage(me.participant.name)}
            </Link>
          )}
        </div>
        <div className="no-print flex flex-wrap items-center gap-2.5">
          <PeriodPicker range={range} onChoose={({ from, to }) => change({ from, to })} />
          <Segmented
            label={messages.dateBasis}
            value={dateBasis}
            options={dateBases.map((value) => ({
              value,
              label: messages.dateBases[value],
              hint: messages.dateBasesExplained[value],
            }))}
            onChoose={(value) => change({ dateBasis: value === 'received' ? undefined : value })}
          />
          <Segmented
            label={messages.scope}
            value={scope}
            options={scopes.map((value) => ({
              value,
              label: messages.scopes[value],
              hint: messages.scopesExplained[value],
            }))}
            onChoose={(value) => change({ scope: value === '14-instansi' ? undefined : value })}
          />
          <PrintButton />
        </div>
      </div>
      <RebuildNotice rebuild={overview?.rebuild ?? null} />
    </div>
  );
}
