import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useFormat } from '../format/format-context';
import {
  firstYear,
  isSameRange,
  monthRange,
  periodName,
  quarterRange,
  quarters,
  semesterRange,
  yearRange,
} from '../format/period';
import type { DayRange } from '../format/period';
import { useMessages } from '../i18n/language';
import { Icon } from './icon';
import { Popover } from './popover';

interface RangeProps {
  range: DayRange;
  onChoose: (range: DayRange) => void;
}

interface PeriodPickerProps extends RangeProps {
  /** Which period is meant, where a page asks for several. */
  label?: string;
  /** Where only a period with a beginning and an end can be asked about: what it says while none is chosen. */
  unchosen?: string | undefined;
  testId?: string;
}

const cell =
  'min-h-9 rounded-md px-2 text-small hover:bg-hover aria-pressed:bg-accent aria-pressed:font-[620] aria-pressed:text-on-accent';

export function PeriodPicker({ range, onChoose, label, unchosen, testId = 'period' }: PeriodPickerProps) {
  const messages = useMessages();
  const name = label ?? messages.period;
  const format = useFormat();
  return (
    <Popover
      button={{ className: 'button', 'data-testid': testId }}
      face={
        <>
          <Icon name="calendar" className="size-4.5 text-ink-faint" />
          <span>
            <span className="sr-only">{name}: </span>
            {unchosen !== undefined && isSameRange(range, {}) ? unchosen : periodName(range, messages, format)}
          </span>
          <Icon name="chevronDown" className="size-4 text-ink-faint" />
        </>
      }
      label={name}
      className="w-[min(24rem,calc(100vw-1.5rem))] p-3"
    >
      {(close) => {
        const choose = (chosen: DayRange) => {
          onChoose(chosen);
          close();
        };
        return (
          <>
            <PresetGrid range={range} onChoose={choose} hasAllTime={unchosen === undefined} />
            <RangeForm range={range} onChoose={choose} mayBeOpen={unchosen === undefined} />
          </>
        );
      }}
    </Popover>
  );
}

function PresetGrid({ range, onChoose, hasAllTime }: RangeProps & { hasAllTime: boolean }) {
  const messages = useMessages();
  const thisYear = new Date().getFullYear();
  const [openYear, setOpenYear] = useState(() => yearOfFinerPeriod(range));
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => thisYear - index);
  return (
    <>
      {hasAllTime && (
        <button
          type="button"
          className={`${cell} mb-1 w-full text-left`}
          aria-pressed={isSameRange(range, {})}
          onClick={() => onChoose({})}
        >
          {messages.allTime}
        </button>
      )}
      <div className={`max-h-72 overflow-y-auto ${hasAllTime ? 'border-t border-line pt-1' : ''}`}>
        {years.map((year) => (
          <YearPresets
            key={year}
            year={year}
            range={range}
            isOpen={year === openYear}
            onOpen={() => setOpenYear(year === openYear ? null : year)}
            onChoose={onChoose}
          />
        ))}
      </div>
    </>
  );
}

/** The year whose quarters and months are to be seen, because one of them is chosen. */
function yearOfFinerPeriod(range: DayRange): number | null {
  if (range.from === undefined) return null;
  const year = Number(range.from.slice(0, 4));
  const isChosen = finerPresets(year).some((preset) => isSameRange(range, preset));
  return isChosen ? year : null;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

const finerPresets = (year: number): DayRange[] => [
  ...quarters.map((quarter) => quarterRange(quarter, year)),
  ...months.map((month) => monthRange(month, year)),
];

const bringIntoView = (opened: HTMLElement | null) => opened?.scrollIntoView({ block: 'nearest' });

interface YearPresetsProps extends RangeProps {
  year: number;
  isOpen: boolean;
  onOpen: () => void;
}

function YearPresets({ year, range, isOpen, onOpen, onChoose }: YearPresetsProps) {
  const messages = useMessages();
  const format = useFormat();
  const presets = [
    { label: messages.wholeYear, preset: yearRange(year) },
    { label: messages.semester(1), preset: semesterRange(1, year) },
    { label: messages.semester(2), preset: semesterRange(2, year) },
  ];
  const quarterPresets = quarters.map((quarter) => ({
    label: messages.quarterShort(quarter),
    preset: quarterRange(quarter, year),
  }));
  const monthPresets = months.map((month) => {
    const preset = monthRange(month, year);
    return { label: format.monthName(preset.from?.slice(0, 7) ?? ''), preset };
  });
  const button = ({ label, preset }: { label: string; preset: DayRange }) => (
    <button
      key={label}
      type="button"
      aria-label={periodName(preset, messages, format)}
      aria-pressed={isSameRange(range, preset)}
      className={cell}
      onClick={() => onChoose(preset)}
    >
      {label}
    </button>
  );
  return (
    <div className="py-0.5">
      <div className="grid grid-cols-[2.75rem_1fr_1fr_1fr_2.25rem] items-center gap-1">
        <span className="pl-2 text-small font-[620]">{year}</span>
        {presets.map(button)}
        <button
          type="button"
          aria-label={messages.finerPeriods(year)}
          aria-expanded={isOpen}
          className={`${cell} grid place-items-center text-ink-faint`}
          onClick={onOpen}
        >
          <Icon name="chevronDown" className={`size-4 ${isOpen ? 'rotate-180' : ''}`} />
        </button>
      </div>
      {isOpen && (
        <div ref={bringIntoView} className="my-1 grid gap-1 rounded-md bg-sunken p-1">
          <div className="grid grid-cols-4 gap-1">{quarterPresets.map(button)}</div>
          <div className="grid grid-cols-6 gap-1">{monthPresets.map(button)}</div>
        </div>
      )}
    </div>
  );
}

function RangeForm({ range, onChoose, mayBeOpen }: RangeProps & { mayBeOpen: boolean }) {
  const messages = useMessages();
  const [from, setFrom] = useState(range.from ?? '');
  const [to, setTo] = useState(range.to ?? '');
  const isBackwards = from !== '' && to !== '' && to < from;
  const isUnusable = isBackwards || (!mayBeOpen && (from === '' || to === ''));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isUnusable) onChoose({ from: from === '' ? undefined : from, to: to === '' ? undefined : to });
  };
  const field = 'h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-small';

  return (
    <form onSubmit={submit} className="mt-2 border-t border-line pt-3">
      <fieldset>
        <legend className="eyebrow mb-1.5">{messages.customRange}</legend>
        <div className="grid grid-cols-2 gap-2">
          <label className="grid gap-1 text-note text-ink-soft">
            {messages.from}
            <input
              type="date"
              value={from}
              max={to}
              onChange={(event) => setFrom(event.target.value)}
              className={field}
            />
          </label>
          <label className="grid gap-1 text-note text-ink-soft">
            {messages.to}
            <input
              type="date"
              value={to}
              min={from}
              onChange={(event) => setTo(event.target.value)}
              className={field}
            />
          </label>
        </div>
        {isBackwards && (
          <p role="alert" className="mt-2 text-note text-unhandled">
            {messages.rangeBackwards}
          </p>
        )}
        <button type="submit" disabled={isUnusable} className="button button-main mt-3">
          {messages.apply}
        </button>
      </fieldset>
    </form>
  );
}
