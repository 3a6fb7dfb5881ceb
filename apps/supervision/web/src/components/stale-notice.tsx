import { useFormat } from '../format/format-context';
import { useMessages } from '../i18n/language';
import { Icon } from './icon';

interface StaleNoticeProps {
  /** When what is on the screen was read, in milliseconds. */
  readAt: number;
  retry: () => unknown;
}

/** The newest figures could not be read; those on the screen are said to be old rather than taken away. */
export function StaleNotice({ readAt, retry }: StaleNoticeProps) {
  const messages = useMessages();
  const format = useFormat();
  return (
    <p
      role="status"
      data-testid="stale"
      className="no-print mt-4 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-warn-soft px-4 py-2 text-small text-warn-ink"
    >
      <Icon name="clock" />
      {messages.stale(`${format.time(new Date(readAt))} ${format.zone}`)}
      <button type="button" className="font-[640] underline underline-offset-3" onClick={() => void retry()}>
        {messages.tryAgain}
      </button>
    </p>
  );
}
