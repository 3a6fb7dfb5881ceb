import type { FieldProblem } from '../clock/field-problem.js';
import type { LetterKind } from './letter-kind.js';
import { numberFormatProblems, textProblems } from './letter-text.js';

/** What letters of a kind are made of. */
export interface TemplateContent {
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  /** Working days for the answer. */
  readonly replyDays: number;
  /** Such as `400.14.5/{urut}/DISKOMINFO/{tahun}`. */
  readonly numberFormat: string;
}

/** A template as it was at some time: versions of a kind count from 1. */
export interface LetterTemplate extends TemplateContent {
  readonly kind: LetterKind;
  readonly version: number;
}

/** Everything that is wrong with a template, by its fields. */
export const templateProblems = ({ subject, body, numberFormat }: TemplateContent): FieldProblem[] => [
  ...textProblems('subject', subject),
  ...textProblems('body', body),
  ...numberFormatProblems('numberFormat', numberFormat),
];
