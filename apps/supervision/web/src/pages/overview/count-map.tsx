import type { Overview } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { waitingStatuses } from '../../status/status';
import { listSearch } from './list-search';
import type { CountIndicator } from './overview-search';
import { TileMap } from './tile-map';
import { tileScale } from './tile-scale';

interface CountMapProps {
  overview: Overview;
  indicator: CountIndicator;
  indicatorName: string;
}

/** The map by what the counts of the overview say. */
export function CountMap({ overview, indicator, indicatorName }: CountMapProps) {
  const format = useFormat();
  const scale = tileScale(
    indicator,
    overview.participants.map(({ counts }) => counts),
  );
  return (
    <TileMap
      participants={overview.participants}
      indicatorName={indicatorName}
      scale={scale}
      read={({ code, counts }) => {
        const value = scale.value(counts);
        return {
          value,
          text: scale.isShare ? format.share(value, value === 1 ? 0 : 1) : format.number(value ?? 0),
          search: { ...listSearch(overview, code), status: indicator === 'waiting' ? waitingStatuses : undefined },
        };
      }}
      writeBound={(bound) => (scale.isShare ? format.share(bound, 0) : format.number(bound))}
    />
  );
}
