import { Icon } from './icon';

interface SelectProps<Value extends string> {
  label: string;
  anyLabel: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChoose: (value: Value | undefined) => void;
  className?: string;
}

/**
 * The browser's own list, which every reader's device knows how to open; marked while it narrows something. A value
 * from the address stays visible also when nobody offers it.
 */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, anyLabel, value, options, onChoose, className = '' } = props;
  const isOffered = value === undefined || options.some((option) => option.value === value);
  const choose = (word: string) => onChoose(options.find((option) => option.value === word)?.value);
  return (
    <label className={`relative block min-w-0 ${className}`}>
      <span className="sr-only">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => choose(event.target.value)}
        className={`h-[2.375rem] w-full appearance-none truncate rounded-md border bg-surface pr-8 pl-3 text-small font-[560] hover:border-accent ${
          value === undefined ? 'border-line-strong text-ink' : 'border-accent text-accent'
        }`}
      >
        <option value="">{anyLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {!isOffered && <option value={value}>{value}</option>}
      </select>
      <Icon
        name="chevronDown"
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-faint"
      />
    </label>
  );
}
