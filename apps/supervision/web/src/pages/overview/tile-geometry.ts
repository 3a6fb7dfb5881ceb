import type { ParticipantFigures } from '../../api/types';

export interface PlacedTile {
  participant: ParticipantFigures;
  x: number;
  y: number;
}

interface TileLayout {
  tiles: PlacedTile[];
  width: number;
  height: number;
}

/** From the middle of a hexagon to its corner; hexagons stand on a corner, odd rows half a width further east. */
export const radius = 54;
const tileWidth = Math.sqrt(3) * radius;
const rowHeight = 1.5 * radius;

/** The middle of a hexagon on the map. */
export const placeOf = (column: number, row: number) => ({
  x: (column + (row % 2) / 2 + 0.5) * tileWidth,
  y: row * rowHeight + radius,
});

/**
 * The regencies where the server placed them. The provincial government has no place on the map: it stands in the
 * first corner that touches no regency, below the map when there is none.
 */
export function layOut(participants: readonly ParticipantFigures[]): TileLayout {
  const placed: PlacedTile[] = [];
  for (const participant of participants) {
    if (participant.tile) placed.push({ participant, ...placeOf(participant.tile.column, participant.tile.row) });
  }
  const columns = Math.max(0, ...participants.map(({ tile }) => tile?.column ?? 0));
  const rows = Math.max(0, ...participants.map(({ tile }) => tile?.row ?? 0));
  const isFree = ({ x, y }: { x: number; y: number }) =>
    placed.every((tile) => Math.hypot(tile.x - x, tile.y - y) > 1.2 * tileWidth);
  const corners = [placeOf(0, 0), placeOf(columns, 0), placeOf(columns, rows), placeOf(0, rows)];
  const corner = corners.find(isFree) ?? placeOf(0, rows + 2);
  const tiles = participants.flatMap((participant) =>
    participant.tile === null
      ? [{ participant, ...corner }]
      : placed.filter((tile) => tile.participant === participant),
  );
  return {
    tiles,
    width: Math.max(...tiles.map(({ x }) => x), 0) + tileWidth / 2,
    height: Math.max(...tiles.map(({ y }) => y), 0) + radius,
  };
}

export function hexagon(x: number, y: number, size: number): string {
  const corners = Array.from({ length: 6 }, (_, index) => {
    const angle = (Math.PI / 3) * index - Math.PI / 2;
    return `${(x + size * Math.cos(angle)).toFixed(1)},${(y + size * Math.sin(angle)).toFixed(1)}`;
  });
  return corners.join(' ');
}

/** At most two lines, broken where they come out most even: "Hulu Sungai" / "Tengah". */
export function nameLines(name: string): string[] {
  const words = name.split(' ');
  if (name.length <= 11 || words.length === 1) return [name];
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length));
  return breaks.reduce((best, lines) => (longest(lines) <= longest(best) ? lines : best));
}
