import { ToggleGroup } from 'radix-ui';

interface SegmentedProps<Value extends string> {
  label: string;
  /** Null while none of them is chosen. */
  value: Value | null;
  options: readonly { value: Value; label: string; hint?: string }[];
  onChoose: (value: Value) => void;
}

/** A choice of a few, all of them visible. */
export function Segmented<Value extends string>({ label, value, options, onChoose }: SegmentedProps<Value>) {
  const choose = (word: string) => {
    const chosen = options.find((option) => option.value === word);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <ToggleGroup.Root
      type="single"
      value={value ?? ''}
      onValueChange={choose}
      aria-label={label}
      className="inline-flex max-w-full flex-wrap rounded-[7px] border border-line-strong bg-sunken p-[3px]"
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          title={option.hint}
          className="min-h-[1.9rem] rounded-[5px] px-2.5 text-small font-[540] whitespace-nowrap text-ink-soft hover:text-ink data-[state=on]:bg-surface data-[state=on]:text-ink data-[state=on]:shadow-[0_0_0_1px_var(--line-strong)]"
        >
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
