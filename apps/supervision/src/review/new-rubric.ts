import type { Rubric } from './rubric.js';

export type NewRubric = Omit<Rubric, 'version'>;

export interface RecordedRubric extends Rubric {
  readonly recordedBy: string;
  readonly recordedAt: string;
}
