import { RequestError } from '../../api/fetch-json';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useSettingsWords } from '../../i18n/settings-words';
import { useOrder } from '../synchronisation/use-order';

export interface ShownVersion {
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** What it changed, in words; null when that is not known here. */
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[] | null;
}

interface VersionListProps {
  /** The newest first. */
  versions: readonly ShownVersion[];
  /** Absent for who may not change anything. */
  onUseAgain?: ((version: number) => void | Promise<void>) | undefined;
}

/** Who changed what, when and why; what was said before can be said again. */
export function VersionList({ versions, onUseAgain }: VersionListProps) {
  const messages = useMessages();
  const words = useSettingsWords();
  const format = useFormat();
  const order = useOrder();
  return (
    <section aria-labelledby="versions" className="mt-8">
      <h2 id="versions" className="text-lead font-[660]">
        {words.history}
      </h2>
      {order.error !== null && (
        <p role="alert" className="mt-2 flex items-start gap-1.5 text-small text-unhandled" data-testid="version-fault">
          <Icon name="warning" className="mt-0.5 size-4" />
          {order.error instanceof RequestError ? order.error.message : messages.unreachable}
        </p>
      )}
      <ol className="panel mt-3 divide-y divide-line">
        {versions.map(({ version, by, at, reason, changes }, index) => (
          <li key={version} className="px-5 py-3" data-testid="setting-version" data-version={version}>
            <p className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
              <span className="font-[640]">{words.version(format.number(version))}</span>
              {index === 0 && <span className="text-note font-[600] text-completed">{words.present}</span>}
              <span className="text-small text-ink-soft">{`${by} · ${format.dateTime(at)}`}</span>
            </p>
            <p lang="id" className="mt-0.5 text-small">
              {reason}
            </p>
            {changes !== null && changes.length > 0 && (
              <ul className="mt-1 text-note text-ink-soft">
                {changes.map(({ what, before, after }) => (
                  <li key={what}>{`${what}: ${words.fromTo(before, after)}`}</li>
                ))}
              </ul>
            )}
            {index > 0 && onUseAgain !== undefined && (
              <button
                type="button"
                disabled={order.isPending}
                className="link mt-1 text-small"
                onClick={() => void order.place(async () => onUseAgain(version))}
              >
                {words.again}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
