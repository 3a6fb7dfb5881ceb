import type { Report } from '../../api/report-types';
import { Badge } from '../../components/badge';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useReportWords } from '../../i18n/report-words';
import { fileAddress, figuresAddress } from './reports';

const cell = 'px-3 py-2.5 align-baseline first:pl-5 last:pr-5';
const head = `${cell} text-left text-note font-[600] text-ink-soft`;

/** Reports, the youngest first, each with how far it is. */
export function ReportTable({ items }: { items: readonly Report[] }) {
  const words = useReportWords();
  const { columns } = words;
  return (
    <div role="region" tabIndex={0} aria-label={words.list} className="panel relative mt-5 overflow-x-auto">
      <table className="w-full border-collapse text-small" data-testid="reports">
        <caption className="sr-only">{words.list}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className={head}>
              {columns.report}
            </th>
            <th scope="col" className={`${head} max-md:hidden`}>
              {columns.ordered}
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              {columns.cutOff}
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              {columns.hash}
            </th>
            <th scope="col" className={head}>
              {columns.state}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((report) => (
            <Row key={report.id} report={report} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ report }: { report: Report }) {
  const messages = useMessages();
  const words = useReportWords();
  const format = useFormat();
  const { id, kind, from, to, participant, state, orderedBy, orderedAt, cutOff, sha256 } = report;
  return (
    <tr
      data-testid="report"
      data-id={id}
      data-state={state}
      className="border-b border-line last:border-0 hover:bg-hover"
    >
      <th scope="row" className={`${cell} text-left font-normal`}>
        <span className="block font-[600]">{periodName({ from, to }, messages, format)}</span>
        <span className="block text-note text-ink-soft">
          {`${words.kinds[kind]} · ${participant?.name ?? words.province}`}
        </span>
      </th>
      <td className={`${cell} max-md:hidden`}>
        <time dateTime={orderedAt}>{format.dateTime(orderedAt)}</time>
        <span className="block text-note text-ink-soft">
          {orderedBy === null ? words.bySchedule : words.by(orderedBy)}
        </span>
      </td>
      <td className={`${cell} max-lg:hidden`}>{cutOff === null ? '–' : format.dateTime(cutOff)}</td>
      <td className={`${cell} font-mono text-note max-lg:hidden`} title={sha256 ?? undefined}>
        {sha256 === null ? '–' : `${sha256.slice(0, 12)}…`}
      </td>
      <td className={cell}>
        <State report={report} />
      </td>
    </tr>
  );
}

function State({ report }: { report: Report }) {
  const words = useReportWords();
  const format = useFormat();
  const { id, state, progress, failure, bytes } = report;
  switch (state) {
    case 'waiting':
      return <Badge icon="clock">{words.states.waiting}</Badge>;
    case 'being-made':
      return (
        <span role="status" className="grid justify-items-start gap-1">
          <Badge icon="refresh">{words.states['being-made']}</Badge>
          <progress
            className="h-2 w-28 accent-(--accent)"
            aria-label={words.states['being-made']}
            value={progress.done}
            max={progress.total}
          />
          <span className="text-note text-ink-soft">
            {words.steps(format.number(progress.done), format.number(progress.total))}
          </span>
        </span>
      );
    case 'made':
      return (
        <span className="grid gap-0.5">
          <a href={fileAddress(id)} download className="link inline-flex items-center gap-1.5 font-[600]">
            <Icon name="download" className="size-4" />
            {words.download(format.number(Math.ceil((bytes ?? 0) / 1024)))}
          </a>
          <a href={figuresAddress(id)} className="link text-note">
            {words.figures}
          </a>
        </span>
      );
    case 'failed':
      return (
        <span className="grid justify-items-start gap-1">
          <Badge icon="warning" tone="alarm">
            {words.states.failed}
          </Badge>
          <span lang="en" className="max-w-[18rem] text-note wrap-anywhere text-ink-soft">
            {failure}
          </span>
        </span>
      );
  }
}
