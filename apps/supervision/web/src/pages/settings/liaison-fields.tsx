import { useInstanceWords } from '../../i18n/instance-words';
import { grid, TextField } from './instance-field';
import type { InstanceFieldsProps } from './instance-field';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Whom the province calls. */
export function LiaisonFields({ instance: { liaison }, onChange, wrong }: InstanceFieldsProps) {
  const words = useInstanceWords();
  const none = { name: '', position: null, phone: null, email: null };
  if (liaison === null) {
    return (
      <button type="button" className="button mt-4" onClick={() => onChange({ liaison: none })}>
        {words.addLiaison}
      </button>
    );
  }
  const change = (part: Partial<typeof liaison>) => onChange({ liaison: { ...liaison, ...part } });
  return (
    <fieldset className="mt-4">
      <legend className="text-small font-[640]">{words.liaison}</legend>
      <div className={`mt-1 ${grid}`}>
        <TextField
          label={words.liaisonName}
          value={liaison.name}
          wrong={wrong('liaison.name')}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={words.position}
          value={liaison.position ?? ''}
          onChange={(position) => change({ position: orNull(position) })}
        />
        <TextField
          type="tel"
          label={words.phone}
          value={liaison.phone ?? ''}
          wrong={wrong('liaison.phone')}
          onChange={(phone) => change({ phone: orNull(phone) })}
        />
        <TextField
          type="email"
          label={words.email}
          value={liaison.email ?? ''}
          wrong={wrong('liaison.email')}
          onChange={(email) => change({ email: orNull(email) })}
        />
      </div>
      <button type="button" className="button mt-2" onClick={() => onChange({ liaison: null })}>
        {words.removeLiaison}
      </button>
    </fieldset>
  );
}
