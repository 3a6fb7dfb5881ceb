import type { ListedInstance } from '../../api/types';
import { useInstanceWords } from '../../i18n/instance-words';
import { hexagon, nameLines, placeOf, radius } from '../overview/tile-geometry';

interface InstanceMapProps {
  instances: readonly ListedInstance[];
  /** Those on a place that another has. */
  clashing: ReadonlySet<string>;
}

/** Where regencies would lie on the map of the overview. */
export function InstanceMap({ instances, clashing }: InstanceMapProps) {
  const words = useInstanceWords();
  const tiles = instances.flatMap(({ code, shortName, tile }) =>
    tile === null || !(tile.column >= 0 && tile.row >= 0)
      ? []
      : [{ code, shortName, isClashing: clashing.has(code), ...placeOf(tile.column, tile.row) }],
  );
  const width = Math.max(0, ...tiles.map(({ x }) => x)) + radius;
  const height = Math.max(0, ...tiles.map(({ y }) => y)) + radius + 3;
  return (
    <svg
      viewBox={`-3 -3 ${width + 6} ${height + 6}`}
      role="img"
      aria-label={words.map}
      data-testid="instance-map"
      className="mx-auto block w-full max-w-[24rem]"
    >
      {tiles.map(({ code, shortName, isClashing, x, y }) => {
        const lines = nameLines(shortName);
        return (
          <g key={code} data-testid="instance-tile" data-code={code} data-clashing={isClashing}>
            <polygon
              points={hexagon(x, y, radius - 2)}
              fill="var(--sunken)"
              stroke={isClashing ? 'var(--unhandled)' : 'var(--line-strong)'}
              strokeWidth={isClashing ? 4 : 1}
            />
            {lines.map((line, index) => (
              <text
                key={line}
                x={x}
                y={y + 5 + (index - (lines.length - 1) / 2) * 16}
                textAnchor="middle"
                fill="var(--ink)"
                className="text-[14px]"
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
