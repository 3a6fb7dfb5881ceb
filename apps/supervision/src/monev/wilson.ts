export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of a standard normal distribution, for 95 %. */
const z = 1.959_963_984_540_054;

/** Where a share lies with 95 % confidence (Wilson's score interval); null when there is nothing to divide. */
export function wilsonInterval(part: number, whole: number): Interval | null {
  if (whole === 0) return null;
  const share = part / whole;
  const scale = 1 + z ** 2 / whole;
  const centre = (share + z ** 2 / (2 * whole)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
