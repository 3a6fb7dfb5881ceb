import type { ReactNode } from 'react';

/** The map, where there is one, beside the table that says the same. */
export function ParticipantsLayout({ map, table }: { map: ReactNode; table: ReactNode }) {
  const columns =
    'min-[88rem]:grid-cols-[minmax(17rem,1fr)_minmax(0,60rem)] min-[150rem]:grid-cols-[30rem_minmax(0,1fr)]';
  return (
    <div className={`mt-4 grid gap-y-6 ${map ? columns : ''}`}>
      {map && <div className="px-5 pb-5 sm:px-6 min-[88rem]:pr-0">{map}</div>}
      {table}
    </div>
  );
}
