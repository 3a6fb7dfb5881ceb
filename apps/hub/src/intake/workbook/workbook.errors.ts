import { CodedError } from '#kernel';

/** Why a workbook as a whole is refused. A bad row never is a reason. */
export type WorkbookRefusal =
  | 'NOT_A_WORKBOOK'
  | 'WORKBOOK_ENCRYPTED'
  | 'WORKBOOK_DAMAGED'
  | 'WORKBOOK_TOO_LARGE'
  | 'WORKBOOK_EMPTY'
  | 'COLUMNS_MISSING';

export class WorkbookRefused extends CodedError<WorkbookRefusal> {
  constructor(
    code: WorkbookRefusal,
    message: string,
    /** Names of required columns that no row of the first rows holds. */
    readonly missing: readonly string[] = [],
  ) {
    super(code, message);
  }
}
