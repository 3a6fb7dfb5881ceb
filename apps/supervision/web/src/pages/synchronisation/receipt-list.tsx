import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { differencesQuery, receiptFile, receiptsQuery } from '../../api/synchronisation';
import type { Differences, Receipts } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useMe } from '../../shell/me';
import { ReceiptState } from './cells';
import { ComplaintLink, LoadedList, Nothing, Row, Rows } from './message-rows';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

export function ReceiptList({ code }: { code: string }) {
  const query = useQuery(receiptsQuery(code));
  return (
    <LoadedList query={query}>
      {({ receipts }) =>
        receipts.length === 0 ? (
          <Nothing list="tanda-terima" />
        ) : (
          <Rows>
            {receipts.map((receipt) => (
              <Receipt key={receipt.id} code={code} receipt={receipt} />
            ))}
          </Rows>
        )
      }
    </LoadedList>
  );
}

function Receipt({ code, receipt }: { code: string; receipt: Receipts['receipts'][number] }) {
  const words = useSynchronisationWords();
  const format = useFormat();
  // The file tells of every regency.
  const mayKeep = useMe().role !== 'regency-leader';
  const [isOpen, setIsOpen] = useState(false);
  const { id, asOf, state, compared, differences } = receipt;
  return (
    <Row
      title={<ReceiptState state={state} differences={differences} />}
      aside={words.receiptOf(format.dateTime(asOf))}
      notes={[
        words.compared(format.number(compared)),
        mayKeep ? (
          <a key="file" href={receiptFile(id)} className="link">
            {words.receiptFile}
          </a>
        ) : null,
      ]}
    >
      {differences > 0 && (
        <details className="mt-1" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary className="link">{words.showDifferences}</summary>
          {isOpen && <ListedDifferences code={code} receipt={id} />}
        </details>
      )}
    </Row>
  );
}

function ListedDifferences({ code, receipt }: { code: string; receipt: number }) {
  const words = useSynchronisationWords();
  const format = useFormat();
  const query = useQuery(differencesQuery(code, receipt));
  return (
    <LoadedList query={query}>
      {({ differences, total }) => (
        <>
          <ul className="mt-2 grid gap-1" data-testid="differences">
            {differences.map((difference) => (
              <ListedDifference key={difference.complaintId} difference={difference} />
            ))}
          </ul>
          {differences.length < total && (
            <p className="mt-2 text-note text-ink-faint">
              {words.listedOf(format.number(differences.length), format.number(total))}
            </p>
          )}
        </>
      )}
    </LoadedList>
  );
}

function ListedDifference({ difference }: { difference: Differences['differences'][number] }) {
  const words = useSynchronisationWords();
  const { complaintId, kind, fields, healed } = difference;
  const named = fields.map((field) => words.differingFields[field] ?? field);
  return (
    <li className="flex flex-wrap gap-x-3">
      <ComplaintLink id={complaintId} />
      <span>
        {words.differenceKinds[kind]}
        {named.length > 0 && `: ${named.join(', ')}`}
      </span>
      {healed && <span className="text-completed">{words.healed}</span>}
    </li>
  );
}
