import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ListedInstance } from '../../api/types';
import { useInstanceWords } from '../../i18n/instance-words';
import type { InstanceField, Wrong } from './instances';

export interface InstanceFieldsProps {
  instance: ListedInstance;
  onChange: (part: Partial<ListedInstance>) => void;
  wrong: (field: InstanceField) => Wrong | null;
}

export const grid = 'grid gap-x-5 gap-y-3 sm:grid-cols-2';

interface TextFieldProps {
  label: string;
  value: string;
  wrong?: Wrong | null;
  hint?: string;
  type?: 'text' | 'date' | 'email' | 'tel';
  onChange: (value: string) => void;
}

export const input =
  'mt-1 block h-[2.375rem] w-full rounded-md border border-line-strong bg-surface px-3 aria-[invalid=true]:border-unhandled';

export function TextField({ label, value, wrong = null, hint, type = 'text', onChange }: TextFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} wrong={wrong} {...(hint === undefined ? {} : { hint })}>
      <input
        id={id}
        type={type}
        value={value}
        maxLength={200}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className={input}
      />
    </Labelled>
  );
}

interface LabelledProps {
  id: string;
  label: string;
  wrong: Wrong | null;
  hint?: string;
  children: ReactNode;
}

export function Labelled({ id, label, wrong, hint, children }: LabelledProps) {
  const words = useInstanceWords();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-small font-[560]">
        {label}
      </label>
      {children}
      <p id={`${id}-hint`} className={`mt-0.5 text-note ${wrong === null ? 'text-ink-soft' : 'text-unhandled'}`}>
        {wrong === null ? hint : words.wrong[wrong]}
      </p>
    </div>
  );
}
