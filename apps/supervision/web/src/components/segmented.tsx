import { RadioGroup, type RadioOption } from './radio-group';

interface SegmentedProps<Value extends string> {
  label: string;
  /** Null while none of them is chosen. */
  value: Value | null;
  options: readonly RadioOption<Value>[];
  onChoose: (value: Value) => void;
}

/** A choice of a few, all of them visible. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  return (
    <RadioGroup
      {...props}
      className="inline-flex max-w-full flex-wrap rounded-[7px] border border-line-strong bg-sunken p-[3px]"
      optionClassName="inline-flex min-h-[1.9rem] items-center rounded-[5px] px-2.5 text-small font-[540] whitespace-nowrap text-ink-soft hover:text-ink has-checked:bg-surface has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--line-strong)]"
    />
  );
}
