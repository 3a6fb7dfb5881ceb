const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** A day `YYYY-MM-DD` as reports write it: 3 Jan 2026. */
export const dayInWords = (day: string): string =>
  `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;

/** A share from 0 to 1 in percent, with at most one digit behind the comma: 87,5 %. */
export const shareInWords = (share: number): string => `${decimal(100 * share)} %`;

/** A difference of shares in points of percent, without its sign. */
export const pointsInWords = (difference: number): string => `${decimal(Math.abs(100 * difference))} poin`;

const decimal = (value: number): string => (Math.round(value * 10) / 10).toString().replace('.', ',');
