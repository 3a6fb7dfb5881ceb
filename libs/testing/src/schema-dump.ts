type Query = (sql: string) => Promise<Record<string, string>[]>;

/** The tables of a database as SQL, in an order of their own, for a document that shows every change. */
export async function schemaOf(query: Query): Promise<string> {
  const columns = await query(`
    select c.relname as table_name,
      format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end,
        coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as definition
    from pg_attribute a
      join pg_class c on c.oid = a.attrelid
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by c.relname collate "C", a.attnum`);
  const constraints = await query(`
    select conrelid::regclass::text as table_name,
      format('  constraint %I %s', conname, pg_get_constraintdef(oid)) as definition
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
    order by 1, conname collate "C"`);
  const indexes = await query(`
    select tablename as table_name, indexdef as definition from pg_indexes
    where schemaname = 'public'
      and indexname not in (select conname from pg_constraint where connamespace = 'public'::regnamespace)
    order by tablename collate "C", indexname collate "C"`);
  const of = (rows: Record<string, string>[], table: string): string[] =>
    rows.filter((row) => row.table_name === table).map((row) => row.definition ?? '');
  return [...new Set(columns.map((row) => row.table_name ?? ''))]
    .map((table) => {
      const body = [...of(columns, table), ...of(constraints, table)].join(',\n');
      return [`create table ${table} (\n${body}\n);`, ...of(indexes, table).map((index) => `${index};`)].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}
