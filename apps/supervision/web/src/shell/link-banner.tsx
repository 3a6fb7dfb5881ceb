import { useLive } from '../api/live';
import { Icon } from '../components/icon';
import { useMessages } from '../i18n/language';

export function LinkBanner() {
  const messages = useMessages();
  const { link } = useLive();
  if (link !== 'interrupted' && link !== 'offline') return null;
  return (
    <div className="no-print border-b border-line bg-warn-soft text-small text-warn-ink">
      <p className="mx-auto flex max-w-[138rem] items-start gap-2 px-4 py-2 sm:px-6 lg:px-8">
        <Icon name="unplugged" className="mt-0.5 size-4.5" />
        <span>
          <strong className="font-[640]">{link === 'offline' ? messages.offline : messages.interrupted}.</strong>{' '}
          {messages.interruptedExplained}
        </span>
      </p>
    </div>
  );
}
