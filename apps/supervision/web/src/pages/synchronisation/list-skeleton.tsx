import { useMessages } from '../../i18n/language';

export function ListSkeleton({ rows = 8 }: { rows?: number }) {
  const messages = useMessages();
  return (
    <div role="status" className="panel grid gap-4 p-5">
      <span className="sr-only">{messages.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton h-9" />
      ))}
    </div>
  );
}
