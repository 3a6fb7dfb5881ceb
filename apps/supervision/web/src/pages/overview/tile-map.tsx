import { Link } from '@tanstack/react-router';
import type { ParticipantFigures } from '../../api/types';
import { useMessages } from '../../i18n/language';
import type { ComplaintSearch } from '../complaints/complaint-search';
import { hexagon, layOut, nameLines, radius } from './tile-geometry';
import type { PlacedTile } from './tile-geometry';
import type { TileScale } from './tile-scale';

/** What stands on a tile, and what it opens. */
export interface TileReading {
  /** Null where nobody can say. */
  value: number | null;
  text: string;
  search: ComplaintSearch;
}

interface TileMapProps {
  participants: readonly ParticipantFigures[];
  indicatorName: string;
  scale: TileScale;
  read: (participant: ParticipantFigures) => TileReading;
  /** A bound of the scale in words. */
  writeBound: (value: number) => string;
}

/** The regencies where they lie, coloured by one indicator and labelled with it; the table beside says the same. */
export function TileMap({ participants, indicatorName, scale, read, writeBound }: TileMapProps) {
  const messages = useMessages();
  const { tiles, width, height } = layOut(participants);
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
            reading={read(tile.participant)}
            indicatorName={indicatorName}
            scale={scale}
          />
        ))}
      </svg>
      <figcaption className="mt-3">
        <Legend scale={scale} writeBound={writeBound} hasStale={participants.some(isStale)} />
        <p className="mt-2 text-note text-ink-faint">{messages.mapExplained}</p>
      </figcaption>
    </figure>
  );
}

interface TileProps {
  tile: PlacedTile;
  reading: TileReading;
  indicatorName: string;
  scale: TileScale;
}

const isStale = ({ freshness }: ParticipantFigures): boolean =>
  freshness.state === 'basi' || freshness.state === 'belum-ada';

function Tile({ tile: { participant, x, y }, reading: { value, text, search }, indicatorName, scale }: TileProps) {
  const messages = useMessages();
  const level = value === null ? null : scale.level(value);
  const lines = nameLines(participant.shortName);
  const words = `${participant.name}: ${text} ${indicatorName.toLowerCase()}`;
  const ink = level === null ? 'var(--ink-soft)' : `var(--${scale.palette}-ink-${level})`;

  return (
    <Link
      to="/laporan"
      search={search}
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

/** Two bounds of a step have one unit between them: "2–4 hari". */
function stepText(says: TileScale['steps'][number]['says'], write: (value: number) => string): string {
  if ('is' in says) return write(says.is);
  if ('below' in says) return `< ${write(says.below)}`;
  if ('above' in says) return `> ${write(says.above)}`;
  return says.between.map(write).join('–');
}

interface LegendProps {
  scale: TileScale;
  writeBound: (value: number) => string;
  hasStale: boolean;
}

function Legend({ scale, writeBound, hasStale }: LegendProps) {
  const messages = useMessages();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-note text-ink-soft">
      {scale.steps.map(({ level, says }) => (
        <li key={level} className="flex items-center gap-1.5">
          <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 print-exact">
            <polygon
              points={hexagon(8, 8, 7.4)}
              stroke="var(--line-strong)"
              strokeWidth="0.75"
              style={{ fill: `var(--${scale.palette}-${level})` }}
            />
          </svg>
          {stepText(says, writeBound)}
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
