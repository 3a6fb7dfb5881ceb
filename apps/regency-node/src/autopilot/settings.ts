import type { Place } from './draft-report.js';

export interface AutopilotSettings {
  /** Complaints filed in a minute; 0 is off. */
  readonly perMinute: number;
  readonly seed: string;
  /** The province and its regencies. */
  readonly places: readonly Place[];
}
