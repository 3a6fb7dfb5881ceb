import type { ListedInstance } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useInstanceWords } from '../../i18n/instance-words';
import { InstanceFields } from './instance-fields';
import { presentDecree, problemKey } from './instances';
import type { Wrong } from './instances';

interface InstanceListProps {
  instances: readonly ListedInstance[];
  before: readonly ListedInstance[];
  problems: ReadonlyMap<string, Wrong>;
  today: string;
  /** Absent for who may not change anything. */
  onChange: ((code: string, part: Partial<ListedInstance>) => void) | undefined;
}

/** One after another; each opens what is said of it. */
export function InstanceList({ instances, before, problems, today, onChange }: InstanceListProps) {
  const words = useInstanceWords();
  return (
    <ul className="panel divide-y divide-line">
      {instances.map((instance, index) => {
        const { code, name } = instance;
        const isFaulty = [...problems.keys()].some((key) => key.startsWith(`${code} `));
        const hasChanged = JSON.stringify(instance) !== JSON.stringify(before[index]);
        return (
          <li key={code} data-testid="instance" data-code={code}>
            <details>
              <summary className="cursor-pointer px-5 py-3">
                <span className="font-[640]">{name}</span>
                <span className="ml-2 text-note text-ink-soft">{code}</span>
                {isFaulty ? (
                  <span className="ml-3 text-note font-[600] text-unhandled">{words.faulty}</span>
                ) : (
                  hasChanged && <span className="ml-3 text-note font-[600] text-completed">{words.changed}</span>
                )}
                <Said instance={instance} today={today} />
              </summary>
              {onChange === undefined ? (
                <ReadInstance instance={instance} />
              ) : (
                <InstanceFields
                  instance={instance}
                  onChange={(part) => onChange(code, part)}
                  wrong={(field) => problems.get(problemKey(code, field)) ?? null}
                />
              )}
            </details>
          </li>
        );
      })}
    </ul>
  );
}

/** In a line what an administrator looks for. */
function Said({ instance, today }: { instance: ListedInstance; today: string }) {
  const words = useInstanceWords();
  const format = useFormat();
  const { leftOn, liaison } = instance;
  const decree = presentDecree(instance, today);
  const parts = [
    decree === null ? words.noDecree : `${decree.number} (${format.day(decree.decreedOn)})`,
    liaison === null ? words.noLiaison : liaison.name,
    ...(leftOn === null || leftOn === '' ? [] : [words.left(format.day(leftOn))]),
  ];
  return <span className="block text-note text-ink-soft">{parts.join(' · ')}</span>;
}

function ReadInstance({ instance: { kind, shortName, decrees, liaison } }: { instance: ListedInstance }) {
  const words = useInstanceWords();
  const format = useFormat();
  const facts = [
    [words.kind, words.kinds[kind]],
    [words.shortName, shortName],
    ...decrees.map(({ number, decreedOn }) => [words.decrees, `${number} (${format.day(decreedOn)})`]),
    ...(liaison === null
      ? []
      : [
          [
            words.liaison,
            [liaison.name, liaison.position, liaison.phone, liaison.email].filter((part) => part !== null).join(' · '),
          ],
        ]),
  ] as const;
  return (
    <dl className="grid gap-y-1 px-5 pb-4 text-small sm:grid-cols-[12rem_1fr]">
      {facts.map(([label, text]) => (
        <div key={`${label} ${text}`} className="contents">
          <dt className="text-ink-soft">{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
