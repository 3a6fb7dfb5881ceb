import { Link } from '@tanstack/react-router';
import type { Overview, ParticipantFigures } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { waitingStatuses } from '../../status/status';
import { listSearch } from './list-search';
import type { Indicator } from './overview-search';
import { hexagon, layOut, nameLines, radius } from './tile-geometry';
import type { PlacedTile } from './tile-geometry';
import { tileScale } from './tile-scale';
import type { TileScale } from './tile-scale';

interface TileMapProps {
  overview: Overview;
  indicator: Indicator;
  indicatorName: string;
}

/** The regencies where they lie, coloured by one indicator and labelled with it; the table beside says the same. */
export function TileMap({ overview, indicator, indicatorName }: TileMapProps) {
  const messages = useMessages();
  const { tiles, width, height } = layOut(overview.participants);
  const scale = tileScale(
    indicator,
    overview.participants.map(({ counts }) => counts),
  );
  return (
    <figure>
      <svg
        viewBox={`-3 -3 ${width + 6} ${height + 6}`}
        role="group"
        aria-label={messages.mapOf(indicatorName)}
        data-testid="tile-map"
        className="mx-auto block w-full max-w-[27rem] min-[150rem]:max-w-none"
      >
        {tiles.map((tile) => (
          <Tile
            key={tile.participant.code}
            tile={tile}
            overview={overview}
            indicator={indicator}
            indicatorName={indicatorName}
            scale={scale}
          />
        ))}
      </svg>
      <figcaption className="mt-3">
        <Legend scale={scale} hasStale={overview.participants.some(isStale)} />
        <p className="mt-2 text-note text-ink-faint">{messages.mapExplained}</p>
      </figcaption>
    </figure>
  );
}

interface TileProps extends TileMapProps {
  tile: PlacedTile;
  scale: TileScale;
}

const isStale = ({ freshness }: ParticipantFigures): boolean =>
  freshness.state === 'basi' || freshness.state === 'belum-ada';

const shortName = ({ kind, name }: ParticipantFigures, province: string): string =>
  kind === 'province' ? province : name.replace(/^(Kabupaten|Kota) /, '');

function Tile({ tile: { participant, x, y }, overview, indicator, indicatorName, scale }: TileProps) {
  const messages = useMessages();
  const format = useFormat();
  const value = scale.value(participant.counts);
  const level = value === null ? null : scale.level(value);
  const text = scale.isShare ? format.share(value, value === 1 ? 0 : 1) : format.number(value ?? 0);
  const lines = nameLines(shortName(participant, messages.provinceShort));
  const words = `${participant.name}: ${text} ${indicatorName.toLowerCase()}`;
  const ink = level === null ? 'var(--ink-soft)' : `var(--${scale.palette}-ink-${level})`;

  return (
    <Link
      to="/laporan"
      search={{
        ...listSearch(overview, participant.code),
        status: indicator === 'waiting' ? waitingStatuses : undefined,
      }}
      aria-label={`${words}. ${messages.columns.freshness}: ${messages.freshnessStates[participant.freshness.state]}`}
      data-testid="tile"
      data-code={participant.code}
      data-value={value ?? ''}
    >
      <polygon
        points={hexagon(x, y, radius - 1.5)}
        className="tile print-exact"
        style={{ fill: level === null ? 'var(--sunken)' : `var(--${scale.palette}-${level})` }}
      />
      {participant.kind === 'province' && (
        <polygon points={hexagon(x, y, radius - 6)} fill="none" stroke={ink} strokeWidth="1.2" opacity="0.65" />
      )}
      <text
        x={x}
        y={y + (lines.length > 1 ? -6 : 1)}
        textAnchor="middle"
        fill={ink}
        className="text-[25px] font-[660] tracking-[-0.01em]"
      >
        {text}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={y + (lines.length > 1 ? 13 : 21) + index * 14}
          textAnchor="middle"
          fill={ink}
          className="text-[13.5px] font-[540]"
        >
          {line}
        </text>
      ))}
      {isStale(participant) && <path d={`M${x} ${y - 43} l6 10.5 h-12 z`} fill={ink} />}
    </Link>
  );
}

function Legend({ scale, hasStale }: { scale: TileScale; hasStale: boolean }) {
  const messages = useMessages();
  const format = useFormat();
  const say = (from: number, to: number): string => {
    const write = (value: number) => (scale.isShare ? format.share(value, 0) : format.number(value));
    if (from === to) return write(from);
    if (!scale.isShare) return `${write(from)}–${write(to)}`;
    if (to < 0.5) return `< ${write(0.5)}`;
    return to <= 0.9 ? `${write(0.5)}–${write(0.9)}` : `> ${write(0.9)}`;
  };
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-note text-ink-soft">
      {scale.steps.map(({ level, from, to }) => (
        <li key={level} className="flex items-center gap-1.5">
          <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 print-exact">
            <polygon
              points={hexagon(8, 8, 7.4)}
              stroke="var(--line-strong)"
              strokeWidth="0.75"
              style={{ fill: `var(--${scale.palette}-${level})` }}
            />
          </svg>
          {say(from, to)}
        </li>
      ))}
      {hasStale && (
        <li className="flex items-center gap-1.5">
          <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 fill-current print-exact">
            <path d="M6 1l5 9H1z" />
          </svg>
          {messages.tileStale}
        </li>
      )}
    </ul>
  );
}
