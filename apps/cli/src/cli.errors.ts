import { CodedError } from '#kernel';

export type CliProblem =
  'NOT_CONFIGURED' | 'NO_ANSWER' | 'REFUSED' | 'FILE_NOT_READABLE' | 'TOO_SLOW' | 'NOT_WHOLE' | 'STOPPED';

/** What the operator is told, in one sentence; the command then ends with 1, or with 130 when it was stopped. */
export class CliError extends CodedError<CliProblem> {
  get exitCode(): number {
    return this.code === 'STOPPED' ? 130 : 1;
  }
}
