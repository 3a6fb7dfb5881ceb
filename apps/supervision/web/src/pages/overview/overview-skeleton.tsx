import { useMessages } from '../../i18n/language';

/** The page's own outline while its first figures are on their way. */
export function OverviewSkeleton() {
  const messages = useMessages();
  return (
    <div role="status" className="grid gap-6">
      <span className="sr-only">{messages.loading}</span>
      <div className="panel grid gap-6 p-7">
        <div className="skeleton h-9 max-w-2xl" />
        <div className="grid gap-6 sm:grid-cols-3">
          <div className="skeleton h-20" />
          <div className="skeleton h-20" />
          <div className="skeleton h-20" />
        </div>
        <div className="skeleton h-4" />
      </div>
      <div className="panel grid gap-3 p-7 lg:grid-cols-[24rem_1fr] lg:gap-8">
        <div className="skeleton h-96" />
        <div className="grid content-start gap-2.5">
          {Array.from({ length: 12 }, (_, row) => (
            <div key={row} className="skeleton h-6" />
          ))}
        </div>
      </div>
    </div>
  );
}
