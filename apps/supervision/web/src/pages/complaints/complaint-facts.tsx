import type { ComplaintItem } from '../../api/types';
import { Badge } from '../../components/badge';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';

/** The national number that people quote, and the number of the system where it was filed. */
export function ComplaintNumber({ item: { id, trackingId } }: { item: ComplaintItem }) {
  const messages = useMessages();
  return (
    <>
      {trackingId === null ? messages.noTrackingId : `#${trackingId}`}
      {id !== `national-${trackingId}` && ` · ${id}`}
    </>
  );
}

/** Answers given and times passed on; what is known only from an export has no history to count. */
export function Steps({ item: { origin, followUps, transfers } }: { item: ComplaintItem }) {
  const messages = useMessages();
  const format = useFormat();
  if (origin === 'export') return <Badge title={messages.origins.export}>{messages.originShort.export}</Badge>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <span className={followUps === 0 ? 'text-ink-faint' : ''}>{messages.followUps(format.number(followUps))}</span>
      {transfers > 0 && (
        <Badge icon="arrowRight" tone={transfers > 1 ? 'warning' : 'plain'}>
          {messages.transfers(format.number(transfers))}
        </Badge>
      )}
    </span>
  );
}
