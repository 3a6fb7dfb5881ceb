import type { Counts, Overview, ParticipantFigures } from '../../api/types';
import { Figure } from '../../components/figure';
import { RichText } from '../../components/rich-text';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { waiting } from '../../status/status';

/** Where more wait than anywhere else; nobody when several are equal. */
function mostWaiting(participants: readonly ParticipantFigures[]): ParticipantFigures | undefined {
  const [most, next] = [...participants].sort((one, other) => waiting(other.counts) - waiting(one.counts));
  return most && next && waiting(most.counts) > waiting(next.counts) ? most : undefined;
}

/** The morning's question answered in one sentence, and the three figures it rests on. */
export function Answer({ overview }: { overview: Overview }) {
  const isByClosing = overview.dateBasis === 'closed';
  if (overview.totals.received === 0) return <Nothing overview={overview} />;
  return (
    <>
      <AnswerSentence overview={overview} />
      <Undated count={overview.undated} />
      <KeyFigures totals={overview.totals} isByClosing={isByClosing} />
    </>
  );
}

function Nothing({ overview: { dateBasis, undated } }: { overview: Overview }) {
  const messages = useMessages();
  return (
    <>
      <p className="text-headline font-[560]" data-testid="answer">
        {dateBasis === 'closed' ? messages.nothingClosed : messages.nothingReceived}
      </p>
      <p className="mt-2 text-ink-soft">{messages.nothingReceivedHint}</p>
      <Undated count={undated} />
    </>
  );
}

/** Closed without a recorded day, and so in no period: said where the figure is that lacks them. */
function Undated({ count }: { count: number }) {
  const messages = useMessages();
  const format = useFormat();
  if (count === 0) return null;
  return (
    <p data-testid="undated" data-value={count} className="mt-2 max-w-3xl text-small text-ink-soft">
      {messages.undated(format.number(count))}
    </p>
  );
}

function AnswerSentence({ overview: { totals, participants, dateBasis } }: { overview: Overview }) {
  const { answer } = useMessages();
  const format = useFormat();
  const share = format.share(totals.completedShare, 2);
  const total = format.number(totals.received);
  const left = waiting(totals);
  const most = mostWaiting(participants);
  const second =
    left === 0
      ? answer.allAnswered
      : most === undefined
        ? answer.waiting(format.number(left))
        : answer.waitingMost(format.number(left), most.name, format.number(waiting(most.counts)));
  return (
    <p className="text-headline font-[420] text-pretty text-ink-soft" data-testid="answer">
      <span className="sm:block">
        <RichText text={dateBasis === 'closed' ? answer.closed(share, total) : answer.completed(share, total)} />
      </span>{' '}
      {dateBasis === 'received' && (
        <span className="sm:block">
          <RichText text={second} />
        </span>
      )}
    </p>
  );
}

function KeyFigures({ totals, isByClosing }: { totals: Counts; isByClosing: boolean }) {
  const messages = useMessages();
  const format = useFormat();
  const figures = [
    {
      id: 'received',
      label: isByClosing ? messages.receivedClosed : messages.received,
      value: totals.received,
      text: format.number(totals.received),
      note: messages.receivedExplained,
    },
    {
      id: 'followedUpShare',
      label: messages.followedUp,
      value: totals.followedUpShare,
      text: format.share(totals.followedUpShare, 2),
      note: `${messages.of(format.number(totals.selesai + totals.diproses), format.number(totals.received))} · ${messages.followedUpFormula}`,
    },
    {
      id: 'completedShare',
      label: messages.completed,
      value: totals.completedShare,
      text: format.share(totals.completedShare, 2),
      note: `${messages.of(format.number(totals.selesai), format.number(totals.received))} · ${messages.completedFormula}`,
    },
  ];
  return (
    <dl className="mt-7 grid grid-cols-2 gap-x-6 gap-y-6 sm:grid-cols-3 sm:gap-x-8">
      {figures.map(({ id, label, value, text, note }) => (
        <div key={id} className="grid content-start border-t-2 border-ink pt-2.5 max-sm:first:col-span-full">
          <dt className="text-small font-[600]">{label}</dt>
          <dd className="mt-1.5">
            <Figure
              value={value}
              text={text}
              testId={`figure-${id}`}
              className="-mx-1 px-1 text-figure font-[640] tracking-[-0.02em]"
            />
            <p className="mt-1.5 text-note text-ink-faint">{note}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
