import { useMessages } from '../../i18n/language';

export function RecapSkeleton() {
  const messages = useMessages();
  return (
    <div role="status" className="grid gap-6">
      <span className="sr-only">{messages.loading}</span>
      <div className="skeleton h-80" />
      <div className="skeleton h-48" />
    </div>
  );
}
