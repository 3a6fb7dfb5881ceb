import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useRegencyWords } from '../../i18n/regency-words';
import { Figure } from '../../components/figure';
import { figureAddress } from '../figures/figure-address';
import { FigureLink } from '../figures/figure-link';
import { valueText } from '../figures/figure-text';
import { useSeesCases } from '../figures/use-sees-cases';
import { groupName } from '../indicators/group-name';
import { indicatorsQuery } from '../indicators/indicators';
import type { RegencySearch } from './regency-search';

const columns = [
  'received',
  'belumDitindaklanjuti',
  'diproses',
  'selesai',
  'followedUpShare',
  'medianDaysSinceDisposition',
] as const;

interface OfficeTableProps {
  code: string;
  search: RegencySearch;
}

/** The offices of a participant, whoever has the most complaints first. */
export function OfficeTable({ code, search }: OfficeTableProps) {
  const messages = useMessages();
  const words = useRegencyWords();
  const figureWords = useFigureWords();
  const format = useFormat();
  const sees = useSeesCases();
  const { data, error } = useQuery(indicatorsQuery({ ...search, participant: code, by: 'office', sort: '-received' }));
  const cell = 'px-2 py-1.5 text-right align-baseline first:pl-5 first:text-left last:pr-5';
  const shown = columns.filter((name) => data?.definitions.some(({ indicator }) => indicator === name) ?? false);
  return (
    <section aria-labelledby="offices" className="panel mt-6 min-w-0 py-5" data-testid="offices">
      <h2 id="offices" className="px-5 text-lead font-[660]">
        {words.offices}
      </h2>
      {error !== null && <p className="px-5 text-small text-ink-soft">{words.officesByMonth}</p>}
      {error === null && data?.groups.length === 0 && (
        <p className="px-5 text-small text-ink-soft">{words.noOffices}</p>
      )}
      {error === null && data !== undefined && data.groups.length > 0 && (
        <div role="region" tabIndex={0} aria-label={words.offices} className="relative mt-2 overflow-x-auto">
          <table className="w-full border-collapse text-small">
            <caption className="sr-only">{words.offices}</caption>
            <thead>
              <tr className="border-b border-line-strong text-note text-ink-soft">
                <th scope="col" className={`${cell} font-[600]`}>
                  {figureWords.divisions.office}
                </th>
                {shown.map((name) => (
                  <th key={name} scope="col" className={`${cell} font-[600]`}>
                    {figureWords.indicators[name].label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.groups.map((group) => {
                const name = groupName('office', group, { words: figureWords, messages });
                return (
                  <tr
                    key={group.key}
                    data-testid="office"
                    data-key={group.key}
                    className="border-b border-line last:border-0"
                  >
                    <th scope="row" className={`${cell} font-[560]`}>
                      {name}
                    </th>
                    {shown.map((column) => {
                      const figure = group.indicators.find(({ indicator }) => indicator === column);
                      return (
                        <td key={column} className={cell}>
                          {figure !== undefined && (
                            <FigureLink
                              address={sees(code) ? figureAddress(figure) : null}
                              about={`${figureWords.indicators[column].label}, ${name}`}
                            >
                              <Figure
                                value={figure.value}
                                text={valueText(figure, { format, words: figureWords })}
                                testId={`office-${group.key}-${column}`}
                              />
                            </FigureLink>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
