import type { Person } from '../sign-in/role.js';
import type { FileTable } from './table.js';
import type { TableName } from './table-names.js';

/** A table that a page shows, as something that can be written to a file. */
export interface TableSource<Request extends object = object> {
  /** What its address calls it. */
  readonly table: TableName;
  /** The class that checks its request: that of the list, without what turns pages. */
  readonly request: new () => Request;
  /**
   * Reads the first page and says how the others are read.
   * @throws a problem, as the list does
   */
  open(request: Request, person: Person): Promise<FileTable>;
}
