import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { overviewQuery, participantsQuery } from '../../api/queries';
import { Icon } from '../../components/icon';
import { PeriodPicker } from '../../components/period-picker';
import { Select } from '../../components/select';
import { usableRange } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useChoiceWords } from '../../i18n/choice-words';
import { useViewWords } from '../../i18n/view-words';
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
  handOff: undefined,
  late: undefined,
  from: undefined,
  to: undefined,
  dateBasis: undefined,
};

function countFilters({
  participant,
  classification,
  category,
  channel,
  origin,
  handOff,
  late,
  from,
  to,
}: ComplaintSearch): number {
  const period = from ?? to;
  return [participant, classification, category, channel, origin, handOff, late, period].filter(
    (value) => value !== undefined,
  ).length;
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
        {search.handOff !== undefined && (
          <HandOff step={search.handOff} onRemove={() => onChange({ handOff: undefined })} />
        )}
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

/** Codes of a whole scope, as figures lead here with them, are one choice. */
function severalOf(participant: string | undefined): { value: string; count: number }[] {
  const count = participant?.split(',').length ?? 0;
  return participant !== undefined && count > 1 ? [{ value: participant, count }] : [];
}

/** Reached from figures only: it can be seen and taken away, not chosen. */
function HandOff({ step, onRemove }: { step: string; onRemove: () => void }) {
  const words = useViewWords();
  const { data } = useQuery(participantsQuery);
  const nameOf = (code: string) => data?.participants.find((one) => one.code === code)?.name ?? code;
  const [from = '', to = ''] = step.split('>');
  return (
    <button type="button" className="button" onClick={onRemove} data-testid="hand-off-filter">
      {words.handedOff(nameOf(from), nameOf(to))}
      <Icon name="close" className="size-4" />
    </button>
  );
}

function Filters({ search, onChange }: FilterBarProps) {
  const messages = useMessages();
  const words = useChoiceWords();
  const period = { ...usableRange(search), dateBasis: oneOf(dateBases, search.dateBasis) };
  const { data: overview } = useQuery(overviewQuery({ ...period, topics: categoriesOffered }));
  const participants = [
    ...(overview?.participants ?? []).map(({ code, name }) => ({ value: code, label: name })),
    { value: 'unassigned', label: messages.unassigned },
    ...severalOf(search.participant).map(({ value, count }) => ({ value, label: messages.instances(count) })),
  ];
  const categories = (overview?.topics ?? []).map(({ word }) => ({ value: word, label: word }));
  // The server's list heeds no case, and figures name a category in small letters.
  const category = search.category?.toLowerCase();
  const chosenCategory = categories.find(({ value }) => value.toLowerCase() === category)?.value ?? search.category;
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
        options={participants}
        onChoose={(participant) => onChange({ participant })}
      />
      <Select
        className={width}
        label={messages.category}
        anyLabel={messages.anyCategory}
        value={chosenCategory}
        options={categories}
        onChoose={(category) => onChange({ category })}
      />
      <Select
        className={width}
        label={messages.classification}
        anyLabel={messages.anyClassification}
        value={search.classification}
        options={labelled(classifications, messages.classifications)}
        onChoose={(classification) => onChange({ classification })}
      />
      <Select
        className={width}
        label={messages.channel}
        anyLabel={messages.anyChannel}
        value={search.channel}
        options={labelled(channels, messages.channels)}
        onChoose={(channel) => onChange({ channel })}
      />
      <Select
        className={width}
        label={messages.origin}
        anyLabel={messages.anyOrigin}
        value={search.origin}
        options={labelled(origins, messages.origins)}
        onChoose={(origin) => onChange({ origin })}
      />
      <Select
        className={width}
        label={words.deadlines}
        anyLabel={words.anyDeadline}
        value={search.late}
        options={[{ value: 'true', label: words.late }]}
        onChoose={(late) => onChange({ late })}
      />
    </>
  );
}
