import { Icon } from '../../components/icon';
import { useInstanceWords } from '../../i18n/instance-words';
import { TextField } from './instance-field';
import type { InstanceFieldsProps } from './instance-field';

/** Every decree of a managing team that an instance had: a past period rests on the one that held then. */
export function DecreeFields({ instance: { decrees }, onChange, wrong }: InstanceFieldsProps) {
  const words = useInstanceWords();
  type Decree = (typeof decrees)[number];
  const change = (place: number, part: Partial<Decree>) =>
    onChange({ decrees: decrees.map((one, index) => (index === place ? { ...one, ...part } : one)) });
  return (
    <fieldset className="mt-4">
      <legend className="text-small font-[640]">{words.decrees}</legend>
      <p className="text-note text-ink-soft">{words.decreesHint}</p>
      {decrees.map(({ number, decreedOn, endsOn }, index) => (
        <div
          key={index}
          data-testid="decree"
          className="mt-2 grid items-start gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_10rem_10rem_auto]"
        >
          <TextField
            label={words.decree}
            value={number}
            wrong={wrong(`decrees.${index}`)}
            onChange={(text) => change(index, { number: text })}
          />
          <TextField
            type="date"
            label={words.decreedOn}
            value={decreedOn}
            onChange={(day) => change(index, { decreedOn: day })}
          />
          <TextField
            type="date"
            label={words.endsOn}
            value={endsOn ?? ''}
            onChange={(day) => change(index, { endsOn: day === '' ? null : day })}
          />
          <button
            type="button"
            title={words.removeDecree}
            className="link justify-self-start p-1 sm:mt-6"
            onClick={() => onChange({ decrees: decrees.filter((_one, place) => place !== index) })}
          >
            <Icon name="close" className="size-4" />
            <span className="sr-only">{words.removeDecree}</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button mt-2"
        onClick={() => onChange({ decrees: [...decrees, { number: '', decreedOn: '', endsOn: null }] })}
      >
        {words.addDecree}
      </button>
    </fieldset>
  );
}
