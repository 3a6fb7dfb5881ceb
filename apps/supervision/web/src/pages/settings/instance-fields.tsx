import { useId } from 'react';
import type { ListedInstance } from '../../api/types';
import { useInstanceWords } from '../../i18n/instance-words';
import type { Wrong } from './instances';
import { DecreeFields } from './decree-fields';
import { grid, input, Labelled, TextField } from './instance-field';
import type { InstanceFieldsProps } from './instance-field';
import { LiaisonFields } from './liaison-fields';

/** What an administrator may say of one instance. */
export function InstanceFields({ instance, onChange, wrong }: InstanceFieldsProps) {
  const words = useInstanceWords();
  const { kind, name, shortName, tile, leftOn } = instance;
  const isProvince = kind === 'province';
  return (
    <div className="px-5 pb-5">
      <div className={grid}>
        {isProvince ? (
          <p className="text-small text-ink-soft sm:col-span-2">{words.nameFixed}</p>
        ) : (
          <>
            <TextField
              label={words.name}
              value={name}
              wrong={wrong('name')}
              onChange={(text) => onChange({ name: text })}
            />
            <KindField kind={kind} onChange={onChange} />
          </>
        )}
        <TextField
          label={words.shortName}
          value={shortName}
          wrong={wrong('shortName')}
          onChange={(text) => onChange({ shortName: text })}
        />
        {tile !== null && (
          <div className="flex gap-4">
            <PlaceField
              label={words.column}
              place={tile.column}
              wrong={wrong('tile')}
              onChange={(column) => onChange({ tile: { ...tile, column } })}
            />
            <PlaceField
              label={words.row}
              place={tile.row}
              wrong={wrong('tile')}
              onChange={(row) => onChange({ tile: { ...tile, row } })}
            />
          </div>
        )}
        {!isProvince && (
          <TextField
            type="date"
            label={words.leftOn}
            hint={words.leftOnHint}
            value={leftOn ?? ''}
            wrong={wrong('leftOn')}
            onChange={(day) => onChange({ leftOn: day === '' ? null : day })}
          />
        )}
      </div>
      <DecreeFields instance={instance} onChange={onChange} wrong={wrong} />
      <LiaisonFields instance={instance} onChange={onChange} wrong={wrong} />
    </div>
  );
}

/** People count from one. */
function PlaceField({
  label,
  place,
  wrong,
  onChange,
}: {
  label: string;
  place: number;
  wrong: Wrong | null;
  onChange: (place: number) => void;
}) {
  const id = useId();
  return (
    <Labelled id={id} label={label} wrong={wrong}>
      <input
        id={id}
        inputMode="numeric"
        value={place < 0 ? '' : String(place + 1)}
        maxLength={2}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange((Number.parseInt(event.target.value, 10) || 0) - 1)}
        className={`${input} max-w-24 text-right`}
      />
    </Labelled>
  );
}

function KindField({ kind, onChange }: { kind: ListedInstance['kind']; onChange: InstanceFieldsProps['onChange'] }) {
  const words = useInstanceWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-small font-[560]">
        {words.kind}
      </label>
      <select
        id={id}
        value={kind}
        onChange={(event) => onChange({ kind: event.target.value as ListedInstance['kind'] })}
        className={input}
      >
        {(['kabupaten', 'kota'] as const).map((one) => (
          <option key={one} value={one}>
            {words.kinds[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
