/** A place on a map of hexagons; those of odd rows lie half a width further east. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

interface Place {
  readonly code: string;
  readonly lat: number;
  readonly lng: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const rowHeight = Math.sqrt(3) / 2;

/** Hexagons a place: some stay free, or a long coast and an empty middle would be pressed into a block. */
const room = 1.2;

/**
 * Gives every place a hexagon of its own, near where it lies: the assignment that no exchange of two hexagons, and
 * no move to a free one, makes shorter. The same places always give the same map.
 */
export function placeTiles(places: readonly Place[]): ReadonlyMap<string, Tile> {
  const points = project(places);
  const tiles = tilesAround(points);
  const chosen = points.map((_, index) => index);
  const cost = (point: number, tile: number): number => squaredDistance(points[point], centre(tiles[tile]));
  while (improve(chosen, tiles.length, cost));
  return normalised(places.map(({ code }, index) => [code, tiles[chosen[index] ?? 0] ?? { column: 0, row: 0 }]));
}

/** To a plane with y southward, on whose rectangle around the places each has `room` hexagons. */
function project(places: readonly Place[]): Point[] {
  const middle = (places.reduce((sum, { lat }) => sum + lat, 0) / places.length) * (Math.PI / 180);
  const flat = places.map(({ lat, lng }) => ({ x: lng * Math.cos(middle), y: -lat }));
  const left = Math.min(...flat.map(({ x }) => x));
  const top = Math.min(...flat.map(({ y }) => y));
  const width = Math.max(...flat.map(({ x }) => x)) - left;
  const height = Math.max(...flat.map(({ y }) => y)) - top;
  const leastArea = (Math.max(width, height, Number.EPSILON) ** 2 * rowHeight) / places.length;
  const scale = Math.sqrt((room * places.length * rowHeight) / Math.max(width * height, leastArea));
  return flat.map(({ x, y }) => ({ x: (x - left) * scale, y: (y - top) * scale }));
}

/** Every hexagon that a place could want: as many as there are places, or more. */
function tilesAround(points: readonly Point[]): Tile[] {
  let columns = Math.ceil(Math.max(0, ...points.map(({ x }) => x))) + 1;
  let rows = Math.ceil(Math.max(0, ...points.map(({ y }) => y)) / rowHeight) + 1;
  while (columns * rows < points.length) {
    columns += 1;
    rows += 1;
  }
  return Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
}

/** Makes the first exchange or move that shortens the way; false when there is none. */
function improve(chosen: number[], tileCount: number, cost: (point: number, tile: number) => number): boolean {
  for (const [point, tile] of chosen.entries()) {
    for (let other = 0; other < tileCount; other += 1) {
      const occupant = chosen.indexOf(other);
      if (occupant === point) continue;
      const before = cost(point, tile) + (occupant < 0 ? 0 : cost(occupant, other));
      const after = cost(point, other) + (occupant < 0 ? 0 : cost(occupant, tile));
      if (after >= before - 1e-9) continue;
      chosen[point] = other;
      if (occupant >= 0) chosen[occupant] = tile;
      return true;
    }
  }
  return false;
}

function centre(tile: Tile | undefined): Point | undefined {
  return tile && { x: tile.column + (tile.row % 2) / 2, y: tile.row * rowHeight };
}

function squaredDistance(one: Point | undefined, other: Point | undefined): number {
  return one && other ? (one.x - other.x) ** 2 + (one.y - other.y) ** 2 : Number.POSITIVE_INFINITY;
}

/** Moves the map so that its first column and row are used; rows move in pairs, since odd ones lie further east. */
function normalised(placed: readonly (readonly [string, Tile])[]): ReadonlyMap<string, Tile> {
  const column = Math.min(...placed.map(([, tile]) => tile.column));
  const row = Math.floor(Math.min(...placed.map(([, tile]) => tile.row)) / 2) * 2;
  return new Map(placed.map(([code, tile]) => [code, { column: tile.column - column, row: tile.row - row }]));
}
