import type { ReactNode } from 'react';
import { PeriodPicker } from '../../components/period-picker';
import { PrintButton } from '../../components/print-button';
import { Segmented } from '../../components/segmented';
import { usableRange } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { dateBases } from '../overview/overview-search';
import { chosenWord, saidWord } from './chosen-word';
import { Field } from './field';
import type { Refusals } from './refusals';
import { ScopeChoice } from './scope-choice';

/** Which complaints figures are about, as an address says it; the server judges whether each word means something. */
export interface FrameSearch {
  from?: string | undefined;
  to?: string | undefined;
  dateBasis?: string | undefined;
  scope?: string | undefined;
}

interface FigureFiltersProps {
  search: FrameSearch;
  refusals: Refusals;
  onChange: (part: FrameSearch) => void;
  /** Of one participant no scope is chosen. */
  isOfOne?: boolean;
  /** Further choices of a page. */
  children?: ReactNode;
}

export function FigureFilters({ search, refusals, onChange, isOfOne = false, children }: FigureFiltersProps) {
  const messages = useMessages();
  return (
    <div className="no-print mt-4 flex flex-wrap items-start gap-2.5">
      <Field fault={refusals.get('from') ?? refusals.get('to')}>
        <PeriodPicker range={usableRange(search)} onChoose={({ from, to }) => onChange({ from, to })} />
      </Field>
      <Field fault={refusals.get('dateBasis')}>
        <Segmented
          label={messages.dateBasis}
          value={chosenWord(dateBases, search.dateBasis)}
          options={dateBases.map((value) => ({
            value,
            label: messages.dateBases[value],
            hint: messages.dateBasesExplained[value],
          }))}
          onChoose={(value) => onChange({ dateBasis: saidWord(dateBases, value) })}
        />
      </Field>
      {!isOfOne && (
        <Field fault={refusals.get('scope')}>
          <ScopeChoice scope={search.scope} onChoose={(scope) => onChange({ scope })} />
        </Field>
      )}
      {children}
      <PrintButton />
    </div>
  );
}
