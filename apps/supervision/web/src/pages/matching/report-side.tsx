import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Match, MatchCandidate } from '../../api/types';
import { Badge } from '../../components/badge';
import { useFormat } from '../../format/format-context';
import { useMatchingWords } from '../../i18n/matching-words';
import { StatusLabel } from '../../status/status-label';

interface ReportSideProps {
  report: Match | MatchCandidate;
  children?: ReactNode;
}

/** One of two reports that are compared: what was reported, where, when, and who says so. */
export function ReportSide({ report, children }: ReportSideProps) {
  const words = useMatchingWords();
  const format = useFormat();
  const { id, title, body, place, receivedAt, status } = report;
  const isNoted = 'notedBy' in report;
  return (
    <section data-testid={isNoted ? 'noted' : 'candidate'} data-id={id} className="min-w-0">
      <Badge tone={isNoted ? 'warning' : 'plain'}>{isNoted ? words.noted : words.national}</Badge>
      <h3 className="mt-2 text-lead font-[640] wrap-anywhere" lang="id">
        <Link to="/laporan/$id" params={{ id }} className="hover:underline">
          {title}
        </Link>
      </h3>
      <p className="text-note text-ink-faint">{report.trackingId === null ? id : `#${report.trackingId} · ${id}`}</p>
      <p className="mt-2 max-h-60 overflow-y-auto text-small wrap-anywhere whitespace-pre-line" lang="id">
        {body}
      </p>
      <dl className="mt-3 divide-y divide-line text-small">
        <Line name={words.received}>
          <time dateTime={receivedAt}>{format.dateTime(receivedAt)}</time>
        </Line>
        {isNoted && (
          <Line name={words.notedBy}>{words.notedByWhen(report.notedBy, format.dateTime(report.enteredAt))}</Line>
        )}
        <Line name={words.place}>
          {place === null ? (
            <span className="text-ink-faint">{words.placeUnknown}</span>
          ) : (
            <span lang="id" className="wrap-anywhere">
              {place}
            </span>
          )}
        </Line>
        <Line name={words.status}>
          <StatusLabel status={status} />
        </Line>
      </dl>
      {children}
    </section>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 py-1.5">
      <dt className="text-ink-faint">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
