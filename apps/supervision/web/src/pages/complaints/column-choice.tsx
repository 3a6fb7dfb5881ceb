import { Icon } from '../../components/icon';
import { Popover } from '../../components/popover';
import { useMessages } from '../../i18n/language';
import { useViewWords } from '../../i18n/view-words';
import { columnNames, writeColumns } from './complaint-columns';
import type { ColumnName } from './complaint-columns';

interface ColumnChoiceProps {
  columns: readonly ColumnName[];
  onChoose: (kolom: string | undefined) => void;
}

/** Which columns the list has; its address says so. */
export function ColumnChoice({ columns, onChoose }: ColumnChoiceProps) {
  const words = useViewWords();
  const { list, channel } = useMessages();
  const names: Record<ColumnName, string> = {
    participant: list.participantAndCategory,
    received: list.received,
    updated: list.changed,
    steps: list.steps,
    channel,
  };
  const toggle = (name: ColumnName) =>
    onChoose(writeColumns(columns.includes(name) ? columns.filter((one) => one !== name) : [...columns, name]));
  return (
    <Popover
      button={{ className: 'button', 'data-testid': 'columns' }}
      face={
        <>
          {words.columns}
          <Icon name="chevronDown" className="size-4 text-ink-faint" />
        </>
      }
      label={words.columns}
      align="end"
      className="w-64 p-3"
    >
      {() => (
        <>
          <fieldset>
            <legend className="sr-only">{words.columns}</legend>
            {columnNames.map((name) => (
              <label key={name} className="flex min-h-9 items-center gap-2.5 rounded-md px-2 text-small hover:bg-hover">
                <input
                  type="checkbox"
                  checked={columns.includes(name)}
                  onChange={() => toggle(name)}
                  className="size-4 accent-accent"
                />
                {names[name]}
              </label>
            ))}
          </fieldset>
          <button type="button" className="link mt-2 px-2 text-small" onClick={() => onChoose(undefined)}>
            {words.usualColumns}
          </button>
        </>
      )}
    </Popover>
  );
}
