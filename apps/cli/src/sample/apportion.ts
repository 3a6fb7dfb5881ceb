/**
 * Divides a whole number by weight into whole parts that add up to it (largest remainder).
 * @param most no part becomes larger, as long as the parts have room for the total
 */
export function apportion(total: number, weights: readonly number[], most = Infinity): number[] {
  const sum = weights.reduce((one, other) => one + other, 0);
  const exact = weights.map((weight) => Math.min((total * weight) / sum, most));
  const parts = exact.map(Math.floor);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (let left = total - parts.reduce((one, other) => one + other, 0); left > 0;) {
    const before = left;
    for (const { index } of byRemainder) {
      const part = parts[index] ?? 0;
      if (left === 0 || part >= most) continue;
      parts[index] = part + 1;
      left -= 1;
    }
    if (left === before) throw new RangeError('The parts have no room for the total.');
  }
  return parts;
}
