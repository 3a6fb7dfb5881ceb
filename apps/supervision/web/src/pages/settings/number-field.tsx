import { useId } from 'react';
import { useFormat } from '../../format/format-context';
import { useSettingsWords } from '../../i18n/settings-words';

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Null for what is no whole number of the range. */
export function numberIn(text: string, { least, most }: Range): number | null {
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

interface NumberFieldProps {
  label: string;
  unit: string;
  range: Range;
  value: string;
  onChange: (value: string) => void;
  name: string;
}

/** A whole number with its unit and between what it may lie. */
export function NumberField({ label, unit, range, value, onChange, name }: NumberFieldProps) {
  const words = useSettingsWords();
  const format = useFormat();
  const id = useId();
  const isWrong = numberIn(value, range) === null;
  const [least, most] = [format.number(range.least), format.number(range.most)];
  return (
    <div>
      <label htmlFor={id} lang="id" className="block text-small font-[560]">
        {label}
      </label>
      <span className="mt-1 flex items-baseline gap-2">
        <input
          id={id}
          name={name}
          inputMode="numeric"
          value={value}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
          className="h-[2.375rem] w-24 rounded-md border border-line-strong bg-surface px-3 text-right aria-[invalid=true]:border-unhandled"
        />
        <span id={`${id}-hint`} className={`text-note ${isWrong ? 'text-unhandled' : 'text-ink-soft'}`}>
          <span lang="id">{unit}</span> · {isWrong ? words.faultyNumber(least, most) : words.between(least, most)}
        </span>
      </span>
    </div>
  );
}
