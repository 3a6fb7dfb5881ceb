import type { Conflict } from '../../api/types';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

/** What was decided, by whom, and why. */
export function Ruling({ ruling }: { ruling: NonNullable<Conflict['ruling']> }) {
  const words = useSynchronisationWords();
  const format = useFormat();
  const { outcome, reason, by, ruledAt, rule } = ruling;
  return (
    <section aria-labelledby="ruling" className="panel bg-good-soft p-5 print-exact sm:p-6" data-testid="ruling">
      <h2 id="ruling" className="flex items-center gap-2 text-lead font-[660] text-good-ink">
        <Icon name="check" className="size-5" />
        {`${words.ruling}: ${words.outcomes[outcome]}`}
      </h2>
      <p className="mt-2 whitespace-pre-line" lang="id">
        {reason}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-4 text-small text-good-ink">
        <span>{words.ruledBy(by, format.dateTime(ruledAt))}</span>
        {rule !== null && <span>{words.byRule(rule.id, rule.version)}</span>}
      </p>
    </section>
  );
}
