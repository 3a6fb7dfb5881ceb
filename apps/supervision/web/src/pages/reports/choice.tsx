interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
  className?: string;
}

/** One of several that always has a value, under its name. */
export function Choice({ label, value, options, onChoose, className = 'w-44' }: ChoiceProps) {
  return (
    <label className={`block max-w-full ${className}`}>
      <span className="text-small font-[600]">{label}</span>
      <select
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="mt-1 block h-[2.375rem] w-full rounded-md border border-line-strong bg-surface px-2.5 text-small"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
