import type { ComplaintDetail, Hop } from '../../api/types';
import { Icon } from '../../components/icon';
import type { IconName } from '../../components/icon';
import { useWidth } from '../../components/use-width';
import { useFormat } from '../../format/format-context';
import { useNow } from '../../format/use-now';
import { useMessages } from '../../i18n/language';
import { laneHeight, laneNameWidth, layOutWay } from './way-layout';

/** Below this width the way runs from top to bottom. */
const leastWidthOfLanes = 620;

/** The whole way through the systems: who held it, when it came there and how, and how long it stayed. */
export function Way({ complaint }: { complaint: ComplaintDetail }) {
  const messages = useMessages();
  const [element, width] = useWidth<HTMLDivElement>();
  const isOver = complaint.status === 'selesai' || complaint.status === 'diarsip';
  return (
    <section aria-labelledby="way" data-testid="way" className="panel min-w-0 p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="way" className="text-lead font-[660]">
          {messages.way}
        </h2>
        {width >= leastWidthOfLanes && <p className="text-note text-ink-faint">{messages.wayExplained}</p>}
      </div>
      <div ref={element} className="mt-4 min-w-0">
        {width > 0 &&
          (width < leastWidthOfLanes ? (
            <Path way={complaint.way} isOver={isOver} testId="hop" />
          ) : (
            <>
              <div className="print:hidden">
                <Lanes way={complaint.way} isOver={isOver} width={width} />
              </div>
              {/* Paper cannot be scrolled. */}
              <div aria-hidden="true" className="hidden print:block">
                <Path way={complaint.way} isOver={isOver} testId="hop-on-paper" />
              </div>
            </>
          ))}
      </div>
    </section>
  );
}

interface WayProps {
  way: readonly Hop[];
  isOver: boolean;
}

function Lanes({ way, isOver, width }: WayProps & { width: number }) {
  const messages = useMessages();
  const layout = layOutWay(way, width);
  return (
    <div className="overflow-x-auto" role="region" aria-label={messages.wayDrawn} tabIndex={0}>
      <div className="relative" style={{ width: layout.width, height: layout.height }}>
        {layout.lanes.map(({ code, name }, index) => (
          <div
            key={code}
            aria-hidden="true"
            className="absolute inset-x-0 flex items-center border-t border-line first:border-0"
            style={{ top: index * laneHeight, height: laneHeight }}
          >
            <span className="sticky left-0 pr-3 text-small leading-tight font-[600]" style={{ width: laneNameWidth }}>
              {name}
            </span>
          </div>
        ))}
        <svg aria-hidden="true" className="absolute inset-0 print-exact" width={layout.width} height={layout.height}>
          <defs>
            <marker id="way-arrow" viewBox="0 0 8 8" refX="3" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M0 0 8 4 0 8z" fill="var(--ink-soft)" />
            </marker>
          </defs>
          {layout.links.map((path) => (
            <path
              key={path}
              d={path}
              fill="none"
              stroke="var(--ink-soft)"
              strokeWidth="1.75"
              markerEnd="url(#way-arrow)"
            />
          ))}
        </svg>
        <ol>
          {layout.boxes.map(({ hop, left, top, width: boxWidth }) => (
            <li
              key={hop.arrivedAt + hop.participant.code}
              data-testid="hop"
              data-participant={hop.participant.code}
              data-how={hop.how}
              className="absolute"
              style={{ left, top, width: boxWidth }}
            >
              <span className="sr-only">{hop.participant.name}: </span>
              <Stay hop={hop} isOver={isOver} className="h-[76px]" />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function Path({ way, isOver, testId }: WayProps & { testId: string }) {
  return (
    <ol>
      {way.map((hop, index) => (
        <li
          key={hop.arrivedAt + hop.participant.code}
          data-testid={testId}
          data-participant={hop.participant.code}
          data-how={hop.how}
        >
          {index > 0 && <Icon name="arrowDown" className="mx-4 my-1 size-5 text-ink-soft" />}
          <p className="mb-1 text-small font-[640]">{hop.participant.name}</p>
          <Stay hop={hop} isOver={isOver} className="" />
        </li>
      ))}
    </ol>
  );
}

const arrivalIcons: Record<Hop['how'], IconName> = {
  filed: 'check',
  recorded: 'copy',
  disposed: 'arrowRight',
  transferred: 'refresh',
  moved: 'arrowRight',
};

/** One stay: how it came, when, and for how long it was there. */
function Stay({ hop, isOver, className }: { hop: Hop; isOver: boolean; className: string }) {
  const messages = useMessages();
  const format = useFormat();
  const now = useNow();
  const isLast = hop.leftAt === null;
  const isHere = isLast && !isOver;
  const isTransfer = hop.how === 'transferred';
  return (
    <div
      className={`flex flex-col justify-center rounded-lg border px-3 py-1.5 ${className} ${
        isHere
          ? 'border-2 border-accent bg-accent-soft'
          : isTransfer
            ? 'border-unverified bg-surface'
            : 'border-line-strong bg-surface'
      }`}
    >
      <span
        className={`flex items-center gap-1 text-note font-[620] ${isTransfer ? 'text-warn-ink' : 'text-ink-soft'}`}
      >
        <Icon name={arrivalIcons[hop.how]} className="size-3.5" />
        <span className="truncate">{messages.arrivals[hop.how]}</span>
      </span>
      <time
        dateTime={hop.arrivedAt}
        className="truncate text-note text-ink-soft"
        title={format.dateTime(hop.arrivedAt)}
      >
        {format.dateTime(hop.arrivedAt)}
      </time>
      <span className="mt-0.5 truncate text-small font-[640]">
        {isLast && isOver && messages.endedHere}
        {isHere && (
          <>
            <span aria-hidden="true" className="way-current mr-1.5 inline-block size-2 rounded-full bg-accent" />
            {messages.stillHere} · {format.duration(hop.arrivedAt, now, 1)}
          </>
        )}
        {hop.leftAt !== null && messages.stayed(format.duration(hop.arrivedAt, hop.leftAt))}
      </span>
    </div>
  );
}
