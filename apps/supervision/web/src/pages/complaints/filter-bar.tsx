import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { overviewQuery } from '../../api/queries';
import { Icon } from '../../components/icon';
import { PeriodPicker } from '../../components/period-picker';
import { Select } from '../../components/select';
import { usableRange } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { dateBases } from '../overview/overview-search';
import { oneOf } from '../search-parameters';
import { channels, classifications, origins } from './complaint-search';
import type { ComplaintSearch } from './complaint-search';
import { SearchBox } from './search-box';

interface FilterBarProps {
  search: ComplaintSearch;
  onChange: (part: Partial<ComplaintSearch>) => void;
}

/** As many categories as the server names at once. */
const categoriesOffered = 50;

const none: Partial<ComplaintSearch> = {
  status: undefined,
  participant: undefined,
  q: undefined,
  classification: undefined,
  category: undefined,
  channel: undefined,
  origin: undefined,
  from: undefined,
  to: undefined,
  dateBasis: undefined,
};

function countFilters({ participant, classification, category, channel, origin, from, to }: ComplaintSearch): number {
  const period = from ?? to;
  return [participant, classification, category, channel, origin, period].filter((value) => value !== undefined).length;
}

export function FilterBar({ search, onChange }: FilterBarProps) {
  const messages = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const count = countFilters(search);
  const isNarrowed = count > 0 || search.q !== undefined || search.status !== undefined;
  return (
    <div role="search" aria-label={messages.filterBy} className="no-print mt-4">
      <div className="flex gap-2">
        <SearchBox text={search.q} onSearch={(q) => onChange({ q })} />
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls="filters"
          className="button min-[56rem]:hidden"
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name="filter" />
          {messages.filters}
          {count > 0 && <span className="rounded-full bg-accent px-1.5 text-note text-on-accent">{count}</span>}
        </button>
        {isNarrowed && (
          <button type="button" className="button max-[56rem]:hidden" onClick={() => onChange(none)}>
            <Icon name="close" className="size-4" />
            {messages.clearFilters}
          </button>
        )}
      </div>
      <div
        id="filters"
        className={`mt-2 gap-2 min-[56rem]:flex min-[56rem]:flex-wrap ${isOpen ? 'grid grid-cols-1 sm:grid-cols-2' : 'hidden'}`}
      >
        <PeriodPicker range={usableRange(search)} onChoose={({ from, to }) => onChange({ from, to })} />
        <Filters search={search} onChange={onChange} />
        {isNarrowed && (
          <button type="button" className="button min-[56rem]:hidden" onClick={() => onChange(none)}>
            <Icon name="close" className="size-4" />
            {messages.clearFilters}
          </button>
        )}
      </div>
    </div>
  );
}

/** A filter from the address stays visible also when the server does not offer it. */
const withChosen = (offered: { value: string; label: string }[], chosen: string | undefined) =>
  chosen === undefined || offered.some(({ value }) => value === chosen)
    ? offered
    : [...offered, { value: chosen, label: chosen }];

function Filters({ search, onChange }: FilterBarProps) {
  const messages = useMessages();
  const period = { ...usableRange(search), dateBasis: oneOf(dateBases, search.dateBasis) };
  const { data: overview } = useQuery(overviewQuery({ ...period, topics: categoriesOffered }));
  const participants = [
    ...(overview?.participants ?? []).map(({ code, name }) => ({ value: code, label: name })),
    { value: 'unassigned', label: messages.unassigned },
  ];
  const categories = (overview?.topics ?? []).map(({ word }) => ({ value: word, label: word }));
  const labelled = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
    values.map((value) => ({ value, label: labels[value] }));
  const width = 'min-[56rem]:w-48';
  return (
    <>
      <Select
        className={width}
        label={messages.list.participant}
        anyLabel={messages.anyParticipant}
        value={search.participant}
        options={withChosen(participants, search.participant)}
        onChoose={(participant) => onChange({ participant })}
      />
      <Select
        className={width}
        label={messages.category}
        anyLabel={messages.anyCategory}
        value={search.category}
        options={withChosen(categories, search.category)}
        onChoose={(category) => onChange({ category })}
      />
      <Select
        className={width}
        label={messages.classification}
        anyLabel={messages.anyClassification}
        value={search.classification}
        options={withChosen(labelled(classifications, messages.classifications), search.classification)}
        onChoose={(classification) => onChange({ classification })}
      />
      <Select
        className={width}
        label={messages.channel}
        anyLabel={messages.anyChannel}
        value={search.channel}
        options={withChosen(labelled(channels, messages.channels), search.channel)}
        onChoose={(channel) => onChange({ channel })}
      />
      <Select
        className={width}
        label={messages.origin}
        anyLabel={messages.anyOrigin}
        value={search.origin}
        options={withChosen(labelled(origins, messages.origins), search.origin)}
        onChoose={(origin) => onChange({ origin })}
      />
    </>
  );
}
