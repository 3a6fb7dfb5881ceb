import type { IndicatorUnit } from '../monev/indicators.js';
import type { CellKind } from './table.js';

/** How values of a unit are written. */
export const indicatorKinds: Readonly<Record<IndicatorUnit, CellKind>> = {
  share: 'share',
  complaints: 'integer',
  days: 'days',
  points: 'number',
};
