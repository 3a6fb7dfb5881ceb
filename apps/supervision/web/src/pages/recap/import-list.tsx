import type { RecapImport } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useRecapWords } from '../../i18n/recap-words';

/** The tables that were imported, the youngest first. */
export function ImportList({ imports }: { imports: readonly RecapImport[] }) {
  const words = useRecapWords();
  const format = useFormat();
  const { importColumns: columns } = words;
  return (
    <section aria-labelledby="imports">
      <h2 id="imports" className="text-title font-[660]">
        {words.imports}
      </h2>
      <div role="region" aria-labelledby="imports" tabIndex={0} className="panel mt-3 overflow-x-auto px-5 py-2">
        <table className="w-full text-small" data-testid="recap-imports">
          <caption className="sr-only">{words.imports}</caption>
          <thead>
            <tr className="border-b border-line-strong text-left text-note text-ink-soft *:py-2 *:pr-4 *:font-[600]">
              <th scope="col">{columns.file}</th>
              <th scope="col">{columns.imported}</th>
              {[columns.rows, columns.flagged, columns.total].map((name) => (
                <th key={name} scope="col" className="text-right">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {imports.map(({ id, fileName, sha256, importedAt, importedBy, rows, flagged, total }) => (
              <tr
                key={id}
                data-testid="recap-import"
                data-id={id}
                className="border-b border-line align-baseline last:border-0 *:py-2 *:pr-4"
              >
                <th scope="row" className="min-w-40 text-left font-[600] wrap-anywhere" title={`SHA-256 ${sha256}`}>
                  {fileName}
                </th>
                <td>
                  <time dateTime={importedAt} className="whitespace-nowrap">
                    {format.dateTime(importedAt)}
                  </time>
                  <span className="block text-note text-ink-faint">{words.importedBy(importedBy)}</span>
                </td>
                <td className="text-right">{format.number(rows)}</td>
                <td className={`text-right ${flagged === 0 ? 'text-ink-faint' : 'font-[660]'}`}>
                  {format.number(flagged)}
                </td>
                <td className="text-right">{format.number(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
