/** One part to load for both: a figure opens its cases. */
export { CasesPage } from './cases-page';
export { IndicatorsPage } from './indicators-page';
