const deadlockDetected = '40P01';

/**
 * Empties tables of an application that runs. Its own work may hold some of them and want others: PostgreSQL then
 * lets one of the two give way, and when it is this one it asks again.
 */
export async function emptyTables(
  database: { query(statement: string): Promise<unknown> },
  tables: readonly string[],
): Promise<void> {
  for (;;) {
    try {
      await database.query(`TRUNCATE ${tables.join(', ')} CASCADE`);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === deadlockDetected)) throw error;
    }
  }
}
