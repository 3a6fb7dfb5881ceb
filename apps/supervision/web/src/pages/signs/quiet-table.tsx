import type { ParticipantSigns } from '../../api/types';
import { Badge } from '../../components/badge';
import { useFormat } from '../../format/format-context';
import { useSignWords } from '../../i18n/sign-words';

const cell = 'py-1.5 pl-3 text-right align-baseline first:pl-0 first:text-left';

/** A sign that participants show as a whole: all of them, so that who shows it not is seen as well. */
export function QuietTable({ sign: { sign, label, rule, participants } }: { sign: ParticipantSigns }) {
  const words = useSignWords();
  const format = useFormat();
  const { quietColumns: columns } = words;
  const isCounted = participants.some(({ expected }) => expected !== null);
  const names = [
    words.participant,
    columns.state,
    columns.lastDay,
    ...(isCounted ? [columns.expected, columns.chance] : []),
  ];
  return (
    <section className="panel min-w-0 p-5 sm:p-6" data-testid="quiet" data-sign={sign}>
      <h3 lang="id" className="text-lead font-[660]">
        {label}
      </h3>
      <p lang="id" className="mt-1 text-small text-ink-soft">
        {rule}
      </p>
      <div role="region" tabIndex={0} aria-label={label} className="relative mt-3 overflow-x-auto">
        <table className="w-full text-small">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr className="border-b border-line-strong text-note text-ink-soft">
              {names.map((name) => (
                <th key={name} scope="col" className={`${cell} font-[600]`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {participants.map(({ participant, isShown, lastDay, expected, chance }) => (
              <tr key={participant.code} className="border-b border-line last:border-0">
                <th scope="row" className={`${cell} font-[560]`}>
                  {participant.name}
                </th>
                <td className={cell}>
                  <Shown isShown={isShown} />
                </td>
                <td className={`${cell} whitespace-nowrap`}>{lastDay === null ? '–' : format.day(lastDay)}</td>
                {isCounted && (
                  <>
                    <td className={cell}>{expected === null ? '–' : format.number(Math.round(expected * 10) / 10)}</td>
                    <td className={cell}>{format.share(chance, 2)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Shown({ isShown }: { isShown: boolean | null }) {
  const { quietStates } = useSignWords();
  if (isShown === null) return <span className="text-ink-soft">{quietStates.unknown}</span>;
  if (!isShown) return quietStates.no;
  return (
    <Badge icon="warning" tone="warning">
      {quietStates.yes}
    </Badge>
  );
}
