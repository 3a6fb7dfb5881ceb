import { useId } from 'react';

export interface RadioOption<Value extends string> {
  value: Value;
  label: string;
  /** What is seen of it, where that is not its label. */
  face?: string;
  hint?: string;
  lang?: string;
}

interface RadioGroupProps<Value extends string> {
  label: string;
  /** Null while none of them is chosen. */
  value: Value | null;
  options: readonly RadioOption<Value>[];
  onChoose: (value: Value) => void;
  className: string;
  optionClassName: string;
}

/** A choice of a few, all of them visible: the browser's own radio buttons, under whatever they look like. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={props.label} className={props.className}>
      {props.options.map(({ value, label, face = label, hint, lang }) => (
        <label key={value} title={hint} lang={lang} className={`relative cursor-pointer ${props.optionClassName}`}>
          <input
            type="radio"
            name={name}
            checked={value === props.value}
            onChange={() => props.onChoose(value)}
            aria-label={face === label ? undefined : label}
            className="covering"
          />
          {face}
        </label>
      ))}
    </div>
  );
}
