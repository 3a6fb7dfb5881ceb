import { useQuery } from '@tanstack/react-query';
import type { Hours, Overview } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useRegencyWords } from '../../i18n/regency-words';
import { hourFacts, hoursQuery, officeHours } from './hours';
import { countScale } from './tile-scale';

/** Every third hour is named: more would not fit on a phone. */
const hoursBetweenNames = 3;

/** When complaints come in, by weekday and hour: a table whose cells are also coloured. */
export function HoursHeat({ overview }: { overview: Overview }) {
  const words = useRegencyWords();
  const { data } = useQuery(hoursQuery({ scope: overview.scope, until: overview.to?.slice(0, 7) }));
  if (data === undefined) return <div className="skeleton mt-8 h-64" />;
  return (
    <div className="mt-8" data-testid="hours">
      <h3 className="font-[640]">{words.hours}</h3>
      <p className="text-note text-ink-soft">{words.hoursExplained}</p>
      <HoursFacts hours={data} />
      <HoursTable hours={data} />
    </div>
  );
}

function HoursFacts({ hours: { received } }: { hours: Hours }) {
  const words = useRegencyWords();
  const format = useFormat();
  const { busiest, closedShare } = hourFacts(received);
  if (busiest === null) return <p className="mt-2 text-small">{words.noHours}</p>;
  return (
    <p className="mt-2 text-small" data-testid="hours-facts">
      {words.busiest(
        format.weekday(busiest.weekday),
        format.hour(busiest.hour),
        format.hour(busiest.hour + 1),
        format.number(busiest.received),
      )}{' '}
      {words.outsideOfficeHours(
        format.share(closedShare),
        format.weekday(0),
        format.weekday(4),
        format.hour(officeHours.from),
        format.hour(officeHours.until),
      )}
    </p>
  );
}

function HoursTable({ hours: { received } }: { hours: Hours }) {
  const words = useRegencyWords();
  const format = useFormat();
  const scale = countScale(Math.max(0, ...received.flat()));
  return (
    <div className="relative mt-3 overflow-x-auto" role="region" tabIndex={0} aria-label={words.hours}>
      <table className="w-full table-fixed border-separate border-spacing-px text-note">
        <caption className="sr-only">{words.hours}</caption>
        <thead>
          <tr className="text-ink-soft">
            <th scope="col" className="w-10 sm:w-16">
              <span className="sr-only">{words.weekday}</span>
            </th>
            {Array.from({ length: 24 }, (_, hour) => (
              <th key={hour} scope="col" className="overflow-visible text-left font-[560] whitespace-nowrap">
                <span className={hour % hoursBetweenNames === 0 ? '' : 'sr-only'}>{format.hour(hour).slice(0, 2)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {received.map((counts, weekday) => (
            <tr key={weekday}>
              <th scope="row" className="pr-2 text-left font-[560] whitespace-nowrap text-ink-soft">
                <span className="sm:hidden" aria-hidden="true">
                  {format.weekday(weekday).slice(0, 3)}
                </span>
                <span className="max-sm:sr-only">{format.weekday(weekday)}</span>
              </th>
              {counts.map((count, hour) => (
                <HourCell key={hour} count={count} level={scale.level(count)} weekday={weekday} hour={hour} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HourCellProps {
  count: number;
  level: number;
  weekday: number;
  hour: number;
}

function HourCell({ count, level, weekday, hour }: HourCellProps) {
  const format = useFormat();
  return (
    <td
      data-testid="hour"
      data-weekday={weekday}
      data-hour={hour}
      data-value={count}
      title={`${format.weekday(weekday)} ${format.hour(hour)}–${format.hour(hour + 1)}: ${format.number(count)}`}
      className="h-6 rounded-[2px] text-center text-[11px] leading-6 print-exact"
      style={{ background: `var(--volume-${level})`, color: `var(--volume-ink-${level})` }}
    >
      <span className={count === 0 ? 'sr-only' : 'max-lg:sr-only'}>{format.number(count)}</span>
    </td>
  );
}
