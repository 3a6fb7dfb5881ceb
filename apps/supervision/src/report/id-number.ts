const locale = 'id-ID';

/** What stands where nothing divides, or nobody knows. */
export const unknown = '–';

const shown = (value: number | null, options: Intl.NumberFormatOptions): string =>
  value === null ? unknown : new Intl.NumberFormat(locale, options).format(value).replace('-', '–');

/** 1294 → `1.294`. */
export const countText = (value: number | null): string => shown(value, { maximumFractionDigits: 0 });

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** 0.9421 → `94,2%`. */
export const shareText = (share: number | null): string => shown(share, { style: 'percent', ...oneDigit });

/** 2.25 → `2,3`. */
export const decimalText = (value: number | null): string => shown(value, oneDigit);

/** `81,0%–97,5%`. */
export const intervalText = (interval: { readonly low: number; readonly high: number } | null): string =>
  interval === null ? unknown : `${shareText(interval.low)} – ${shareText(interval.high)}`;

/** How much more it became, with its sign: `+1,3`. Of shares in points of a hundred. */
export function changeText(before: number | null, after: number | null, unit: IndicatorUnit): string {
  if (before === null || after === null) return unknown;
  const difference = (after - before) * (unit === 'share' ? 100 : 1);
  const digits = unit === 'complaints' ? { maximumFractionDigits: 0 } : oneDigit;
  const text = shown(difference, { signDisplay: 'exceptZero', ...digits });
  return unit === 'share' ? `${text} poin` : text;
}

type IndicatorUnit = 'share' | 'complaints' | 'days' | 'points';

/** A figure as it is read, by what it counts. */
export function figureText(value: number | null, unit: IndicatorUnit): string {
  switch (unit) {
    case 'share':
      return shareText(value);
    case 'complaints':
      return countText(value);
    case 'days':
    case 'points':
      return decimalText(value);
  }
}
