import { queryOptions, useQuery } from '@tanstack/react-query';
import { fetchJson } from '../../api/fetch-json';
import type { CaseAccesses, EvidenceBundles } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useViewWords } from '../../i18n/view-words';
import { useMe } from '../../shell/me';

const accessesQuery = (id: string) =>
  queryOptions({
    queryKey: ['accesses', id],
    queryFn: ({ signal }) => fetchJson<CaseAccesses>(`/api/complaints/${encodeURIComponent(id)}/accesses`, signal),
  });

const bundlesQuery = (id: string) =>
  queryOptions({
    queryKey: ['bundles', id],
    queryFn: ({ signal }) =>
      fetchJson<EvidenceBundles>(`/api/complaints/${encodeURIComponent(id)}/evidence/bundles`, signal),
  });

/** Who opened the complaint, and which bundles were made of it: for the province and its auditors. */
export function Accesses({ id }: { id: string }) {
  const me = useMe();
  return me.role === 'regency-leader' ? null : <AccessLists id={id} />;
}

function AccessLists({ id }: { id: string }) {
  const words = useViewWords();
  const messages = useMessages();
  const format = useFormat();
  const accesses = useQuery(accessesQuery(id)).data?.items;
  const bundles = useQuery(bundlesQuery(id)).data?.items ?? [];
  return (
    <section aria-labelledby="accesses" className="panel no-print p-5 sm:p-6" data-testid="accesses">
      <h2 id="accesses" className="eyebrow">
        {words.accesses}
      </h2>
      <p className="mt-1 text-note text-ink-soft">{words.accessesExplained}</p>
      {accesses?.length === 0 && <p className="mt-2 text-small text-ink-soft">{words.noAccesses}</p>}
      <ul className="mt-2 grid gap-1.5 text-small">
        {accesses?.map(({ name, role, firstAt, lastAt }) => (
          <li key={`${name} ${firstAt}`} data-testid="access">
            <span className="font-[560]">{name}</span>{' '}
            <span className="text-note text-ink-soft">
              {messages.roles[role]} · {words.lastOpened(format.dateTime(lastAt))}
            </span>
          </li>
        ))}
      </ul>
      {bundles.length > 0 && (
        <>
          <h3 className="mt-4 text-small font-[640]">{words.bundles}</h3>
          <ul className="mt-1.5 grid gap-1.5 text-small">
            {bundles.map(({ id: bundle, version, madeBy, madeFor, madeAt }) => (
              <li key={bundle} data-testid="bundle">
                {words.bundleOf(format.number(version), madeBy)}
                {madeFor !== null && ` ${words.bundleFor(madeFor)}`}{' '}
                <span className="text-note text-ink-soft">{format.dateTime(madeAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
