import type { FigureBasis } from '../api/types';
import { useFormat } from '../format/format-context';
import { useMessages } from '../i18n/language';

/** Everything is being read again from the start: what the figures on the screen are not. */
export function RebuildNotice({ rebuild }: Pick<FigureBasis, 'rebuild'>) {
  const messages = useMessages();
  const format = useFormat();
  if (rebuild === null) return null;
  return (
    <p role="status" className="mt-4 rounded-md bg-warn-soft px-4 py-2 text-small text-warn-ink">
      {messages.rebuilding(format.number(rebuild.done), format.number(rebuild.total))}
    </p>
  );
}
