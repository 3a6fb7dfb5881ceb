import type { ComplaintDetail } from '../../api/types';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';

/** Whether this history can be trusted to be the one that was written. */
export function ChainProof({ complaint: { hashesVerified, entries } }: { complaint: ComplaintDetail }) {
  const messages = useMessages();
  const format = useFormat();
  const head = entries.at(-1)?.hash;
  return (
    <section
      data-testid="chain"
      data-verified={hashesVerified}
      className={`flex gap-3 rounded-[10px] p-5 print-exact ${
        hashesVerified ? 'bg-good-soft text-good-ink' : 'bg-alarm-soft text-alarm-ink'
      }`}
    >
      <Icon name={hashesVerified ? 'link' : 'warning'} className="mt-0.5 size-5" />
      <div className="min-w-0">
        <h2 className="font-[660]">{hashesVerified ? messages.chainWhole : messages.chainBroken}</h2>
        <p className="mt-0.5 text-small">
          {hashesVerified ? messages.chainWholeExplained(format.number(entries.length)) : messages.chainBrokenExplained}
        </p>
        {head !== undefined && <p className="mt-2 font-mono text-[0.75rem] leading-4 break-all">{head}</p>}
      </div>
    </section>
  );
}
