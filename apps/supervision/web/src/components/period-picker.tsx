import { Popover } from 'radix-ui';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useFormat } from '../format/format-context';
import { firstYear, isSameRange, periodName, semesterRange, yearRange } from '../format/period';
import type { DayRange } from '../format/period';
import { useMessages } from '../i18n/language';
import { Icon } from './icon';

interface PeriodPickerProps {
  range: DayRange;
  onChoose: (range: DayRange) => void;
}

const cell =
  'min-h-9 rounded-md px-2 text-small hover:bg-hover aria-pressed:bg-accent aria-pressed:font-[620] aria-pressed:text-on-accent';

export function PeriodPicker({ range, onChoose }: PeriodPickerProps) {
  const messages = useMessages();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const choose = (chosen: DayRange) => {
    onChoose(chosen);
    setIsOpen(false);
  };

  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger className="button" data-testid="period">
        <Icon name="calendar" className="size-4.5 text-ink-faint" />
        <span>
          <span className="sr-only">{messages.period}: </span>
          {periodName(range, messages, format)}
        </span>
        <Icon name="chevronDown" className="size-4 text-ink-faint" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={messages.period}
          className="panel z-40 w-[min(24rem,calc(100vw-1.5rem))] p-3 shadow-raised"
        >
          <PresetGrid range={range} onChoose={choose} />
          <RangeForm range={range} onChoose={choose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function PresetGrid({ range, onChoose }: PeriodPickerProps) {
  const messages = useMessages();
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => thisYear - index);
  return (
    <>
      <button
        type="button"
        className={`${cell} w-full text-left`}
        aria-pressed={isSameRange(range, {})}
        onClick={() => onChoose({})}
      >
        {messages.allTime}
      </button>
      <div className="mt-1 max-h-72 overflow-y-auto border-t border-line pt-1">
        {years.map((year) => (
          <div key={year} className="grid grid-cols-[3.25rem_1fr_1fr_1fr] items-center gap-1 py-0.5">
            <span className="pl-2 text-small font-[620]">{year}</span>
            {[
              { label: messages.wholeYear, name: messages.year(year), preset: yearRange(year) },
              { label: messages.semester(1), name: messages.semesterOf(1, year), preset: semesterRange(1, year) },
              { label: messages.semester(2), name: messages.semesterOf(2, year), preset: semesterRange(2, year) },
            ].map(({ label, name, preset }) => (
              <button
                key={name}
                type="button"
                aria-label={name}
                aria-pressed={isSameRange(range, preset)}
                className={cell}
                onClick={() => onChoose(preset)}
              >
                {label}
              </button>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function RangeForm({ range, onChoose }: PeriodPickerProps) {
  const messages = useMessages();
  const [from, setFrom] = useState(range.from ?? '');
  const [to, setTo] = useState(range.to ?? '');
  const isBackwards = from !== '' && to !== '' && to < from;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isBackwards) onChoose({ from: from === '' ? undefined : from, to: to === '' ? undefined : to });
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
        <button type="submit" disabled={isBackwards} className="button button-main mt-3">
          {messages.apply}
        </button>
      </fieldset>
    </form>
  );
}
