import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { conflictRulesQuery, withdrawRule } from '../../api/synchronisation';
import type { ConflictRule } from '../../api/types';
import { Badge } from '../../components/badge';
import { OrderFault } from '../../components/fault';
import { useFormat } from '../../format/format-context';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';
import { LoadedList } from './message-rows';
import { useOrder } from './use-order';

/** What is ruled without asking, also what once was. */
export function Rules() {
  const words = useSynchronisationWords();
  const query = useQuery(conflictRulesQuery);
  return (
    <section aria-labelledby="rules" className="mt-10">
      <h2 id="rules" className="text-title font-[660]">
        {words.rules}
      </h2>
      <p className="mt-1 text-small text-ink-soft">{words.rulesExplained}</p>
      <div className="mt-4">
        <LoadedList query={query}>
          {({ rules, mayRule }) =>
            rules.length === 0 ? (
              <p className="panel px-6 py-8 text-center text-ink-soft">{words.rulesNone}</p>
            ) : (
              <ul className="panel divide-y divide-line">
                {rules.map((rule) => (
                  <Rule key={`${rule.id} ${rule.version}`} rule={rule} mayRule={mayRule} />
                ))}
              </ul>
            )
          }
        </LoadedList>
      </div>
    </section>
  );
}

function Rule({ rule, mayRule }: { rule: ConflictRule; mayRule: boolean }) {
  const words = useSynchronisationWords();
  const format = useFormat();
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const { id, version, field, claimant, owner, outcome, reason, by, since, withdrawn, used } = rule;
  return (
    <li data-testid="rule" data-id={id} className="px-5 py-3.5 text-small">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <p className={`text-base font-[600] ${withdrawn === null ? '' : 'text-ink-soft line-through'}`}>
            {words.ruleOf(words.fields[field], claimant?.name ?? words.anybody, owner?.name ?? words.anybody)}
          </p>
          <p className="mt-1" lang="id">
            {reason}
          </p>
          <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-note text-ink-faint">
            <Badge>{words.outcomes[outcome]}</Badge>
            <span>{words.ruleVersion(id, version)}</span>
            <span>{words.ruleSince(by, format.dateTime(since))}</span>
            <span>{words.ruleUsed(format.number(used))}</span>
          </p>
          {withdrawn !== null && (
            <p className="mt-1 text-note text-ink-soft">
              {words.withdrawn(withdrawn.by, format.dateTime(withdrawn.at))}
              <span lang="id">{`: ${withdrawn.reason}`}</span>
            </p>
          )}
        </div>
        {mayRule && withdrawn === null && !isWithdrawing && (
          <button type="button" className="button" onClick={() => setIsWithdrawing(true)}>
            {words.withdraw}
          </button>
        )}
      </div>
      {isWithdrawing && withdrawn === null && <Withdrawal id={id} onCancel={() => setIsWithdrawing(false)} />}
    </li>
  );
}

function Withdrawal({ id, onCancel }: { id: number; onCancel: () => void }) {
  const words = useSynchronisationWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const withdrawal = useOrder();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    await withdrawal.place(() => withdrawRule(id, reason));
    await queries.invalidateQueries({ queryKey: conflictRulesQuery.queryKey });
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="no-print mt-3 grid max-w-[40rem] gap-2">
      <label className="grid gap-1">
        <span className="font-[600]">{words.reason}</span>
        <input
          type="text"
          required
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          className="h-9 rounded-md border border-line-strong bg-surface px-2.5"
        />
      </label>
      <p className="text-note text-ink-soft">{words.withdrawExplained}</p>
      {withdrawal.error !== null && <OrderFault error={withdrawal.error} />}
      <div className="flex gap-2">
        <button type="submit" disabled={withdrawal.isPending || reason.trim() === ''} className="button button-main">
          {words.withdraw}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
