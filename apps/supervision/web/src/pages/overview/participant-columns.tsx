import { Link } from '@tanstack/react-router';
import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { CaseStatus, Counts, ParticipantFigures } from '../../api/types';
import { Figure } from '../../components/figure';
import { FreshnessLabel } from '../../components/freshness-state';
import { useFormat } from '../../format/format-context';
import { countOf, statuses } from '../../status/status';
import type { ComplaintSearch } from '../complaints/complaint-search';

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const helper = createColumnHelper<typeof features, ParticipantFigures>();

/** What every list that is reached from the table has in common. */
type ListSearch = Pick<ComplaintSearch, 'from' | 'to' | 'dateBasis'>;

const isWaiting = (status: CaseStatus) => status === 'belum-terverifikasi' || status === 'belum-ditindaklanjuti';

/** One more figure of each participant, which its counts do not say. */
export interface ExtraColumn {
  name: string;
  read: (code: string) => { value: number | null; text: string };
  total: { value: number | null; text: string };
}

export const participantColumns = (list: ListSearch, extra: ExtraColumn | undefined) =>
  helper.columns([
    helper.accessor('code', {
      id: 'participant',
      sortDescFirst: false,
      cell: ({ row: { original } }) => (
        <Link
          to="/laporan"
          search={{ ...list, participant: original.code }}
          className="inline-block font-[560] after:absolute max-sm:w-32 max-sm:leading-tight max-sm:whitespace-normal after:inset-0 hover:underline focus-visible:after:outline-2"
        >
          {original.name}
        </Link>
      ),
    }),
    helper.accessor(({ counts }) => counts.received, {
      id: 'received',
      cell: ({ row: { original } }) => <CountCell participant={original} of="received" />,
    }),
    ...statuses.map((status) =>
      helper.accessor(({ counts }) => counts[countOf[status]], {
        id: countOf[status],
        cell: ({ row: { original } }) =>
          isWaiting(status) && original.counts[countOf[status]] > 0 ? (
            <Link
              to="/laporan"
              search={{ ...list, participant: original.code, status }}
              className="relative z-1 font-[660] underline decoration-line-strong underline-offset-3 hover:decoration-current"
            >
              <CountCell participant={original} of={countOf[status]} />
            </Link>
          ) : (
            <CountCell participant={original} of={countOf[status]} />
          ),
      }),
    ),
    helper.accessor(({ counts }) => counts.followedUpShare ?? undefined, {
      id: 'followedUpShare',
      sortUndefined: 'last',
      cell: ({ row: { original } }) => <ShareCell code={original.code} counts={original.counts} of="followedUpShare" />,
    }),
    helper.accessor(({ counts }) => counts.completedShare ?? undefined, {
      id: 'completedShare',
      sortUndefined: 'last',
      cell: ({ row: { original } }) => <ShareCell code={original.code} counts={original.counts} of="completedShare" />,
    }),
    ...(extra === undefined
      ? []
      : [
          helper.accessor(({ code }) => extra.read(code).value ?? undefined, {
            id: 'extra',
            sortUndefined: 'last',
            cell: ({ row: { original } }) => (
              <Figure {...extra.read(original.code)} testId={`figure-${original.code}-extra`} />
            ),
          }),
        ]),
    helper.accessor(({ freshness }) => freshness.lastEventAt ?? '', {
      id: 'freshness',
      cell: ({ row: { original } }) => (
        <span className="relative z-1" data-testid={`freshness-${original.code}`} data-state={original.freshness.state}>
          <FreshnessLabel freshness={original.freshness} />
        </span>
      ),
    }),
  ]);

type CountName = Exclude<keyof Counts, 'followedUpShare' | 'completedShare'>;

function CountCell({ participant: { code, counts }, of }: { participant: ParticipantFigures; of: CountName }) {
  const format = useFormat();
  const count = counts[of];
  return (
    <Figure
      value={count}
      text={format.number(count)}
      testId={`figure-${code}-${of}`}
      className={count === 0 ? 'text-ink-faint' : ''}
    />
  );
}

interface ShareCellProps {
  code: string;
  counts: Counts;
  of: 'followedUpShare' | 'completedShare';
}

/** A share as a number, and as a bar for the eye that runs down the column. */
export function ShareCell({ code, counts, of }: ShareCellProps) {
  const format = useFormat();
  const share = counts[of];
  return (
    <span className="inline-flex items-center justify-end gap-2">
      <span aria-hidden="true" className="hidden h-1.5 w-10 overflow-hidden rounded-full bg-sunken @[68rem]:block">
        <span
          className={`block h-full print-exact ${(share ?? 0) < 0.5 ? 'bg-unhandled' : 'bg-completed'}`}
          style={{ width: `${(share ?? 0) * 100}%` }}
        />
      </span>
      <Figure value={share} text={format.share(share)} testId={`figure-${code}-${of}`} className="min-w-12" />
    </span>
  );
}
