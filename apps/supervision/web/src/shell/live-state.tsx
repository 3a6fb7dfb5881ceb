import { useLive } from '../api/live';
import { Icon } from '../components/icon';
import { useFormat } from '../format/format-context';
import { useMessages } from '../i18n/language';

/** Whether the numbers on the screen follow the ledger, and when they last moved. */
export function LiveState() {
  const messages = useMessages();
  const format = useFormat();
  const { link, changedAt } = useLive();

  if (link === 'interrupted' || link === 'offline') {
    return (
      <p
        role="status"
        data-testid="live-state"
        data-state={link}
        className="flex items-center gap-1.5 text-note text-sun"
      >
        <Icon name="unplugged" />
        <span className="sr-only lg:not-sr-only">{link === 'offline' ? messages.offline : messages.interrupted}</span>
      </p>
    );
  }
  return (
    <p data-testid="live-state" data-state={link} className="flex items-center gap-2 text-note text-bar-soft">
      <span
        aria-hidden="true"
        className={`size-2 rounded-full ${link === 'live' ? 'bg-[#6fd3a0]' : 'border border-current'}`}
      />
      <span role="status" className="sr-only sm:not-sr-only">
        {link === 'live' ? messages.live : messages.connecting}
      </span>
      {changedAt !== null && (
        <span className="hidden lg:inline" data-testid="live-changed-at">
          {messages.updatedAt(`${format.time(changedAt)} ${format.zone}`)}
        </span>
      )}
    </p>
  );
}
