import { useQuery } from '@tanstack/react-query';
import type { RecapRow } from '../../api/types';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useRecapWords } from '../../i18n/recap-words';
import { flagFactsOf } from './flag-facts';
import { periodText } from './period-text';
import { flaggedRowsQuery } from './recaps';

interface FlaggedRowsProps {
  filter: Parameters<typeof flaggedRowsQuery>[0];
}

/** Rows that do not add up, each with what is wrong with it and by how much. */
export function FlaggedRows({ filter }: FlaggedRowsProps) {
  const messages = useMessages();
  const words = useRecapWords();
  const format = useFormat();
  const { data, error, refetch } = useQuery(flaggedRowsQuery(filter));
  if (data === undefined) {
    return (
      <div className="mt-3">
        {error === null ? (
          <p className="text-ink-faint">{messages.loading}</p>
        ) : (
          <Failure error={error} retry={refetch} />
        )}
      </div>
    );
  }
  const { items, next } = data;
  if (items.length === 0) return <p className="mt-3 text-small text-ink-faint">{words.flaggedNone}</p>;
  return (
    <>
      <div
        role="region"
        aria-label={words.flagged}
        tabIndex={0}
        className="panel mt-3 max-h-[30rem] overflow-auto px-5 py-2"
      >
        <table className="w-full text-small" data-testid="flagged-rows">
          <caption className="sr-only">{words.flagged}</caption>
          <thead>
            <tr className="border-b border-line-strong text-left text-note text-ink-soft *:py-2 *:pr-4 *:font-[600]">
              <th scope="col">{words.flaggedColumns.period}</th>
              <th scope="col">{words.flaggedColumns.region}</th>
              <th scope="col">{words.flaggedColumns.fault}</th>
              <th scope="col" className="text-right">
                {words.flaggedColumns.difference}
              </th>
              <th scope="col" className="text-right">
                {words.flaggedColumns.row}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <FlaggedRow key={`${row.importId} ${row.row}`} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {next !== null && <p className="mt-2 text-note text-ink-faint">{words.onlyFirst(format.number(items.length))}</p>}
    </>
  );
}

function FlaggedRow({ row }: { row: RecapRow }) {
  const messages = useMessages();
  const words = useRecapWords();
  const format = useFormat();
  const facts = flagFactsOf(row);
  const total = format.number(facts.total);
  const sign = facts.difference > 0 ? '+' : '';
  return (
    <tr className="border-b border-line align-baseline last:border-0 *:py-1.5 *:pr-4" data-testid="flagged-row">
      <td className="whitespace-nowrap">{periodText(row, messages, format)}</td>
      <th scope="row" className="text-left font-[560]">
        {row.region}
      </th>
      <td className="min-w-40">
        <Icon name="warning" className="mr-1.5 inline size-4 align-[-0.2em] text-unhandled" />
        {facts.kind === 'completed'
          ? words.faults.completed(format.number(facts.completed), total)
          : words.faults.parts(format.number(facts.parts), total)}
      </td>
      <td className="text-right font-[620]">{`${sign}${format.number(facts.difference)}`}</td>
      <td className="text-right text-ink-faint">{row.row}</td>
    </tr>
  );
}
