import type { ConflictSide } from '../../api/types';
import { useMessages } from '../../i18n/language';

/** What a side says happened: the server's Indonesian sentence, or the event's name in another language. */
export function EventName({ side: { name, label } }: { side: Pick<ConflictSide, 'name' | 'label'> }) {
  const { entryNames } = useMessages();
  const named = entryNames[name];
  return named === undefined ? <span lang="id">{label}</span> : <span>{named}</span>;
}
