import type { ReactNode } from 'react';
import { RequestError } from '../api/fetch-json';
import { useMessages } from '../i18n/language';
import { fieldName } from './field-name';
import { Icon } from './icon';

/** Words for the fields of a request, by their names in it. */
export type FieldNames = Readonly<Record<string, string>>;

/** What is wrong, in a sentence. */
export function Fault({ text }: { text: string }) {
  return (
    <Alarm testId="fault">
      <p>{text}</p>
    </Alarm>
  );
}

interface FieldFaultsProps {
  title: string;
  faults: readonly { readonly field: string; readonly reason: string }[];
  fields?: FieldNames;
}

/** What is wrong with each field. */
export function FieldFaults({ title, faults, fields = {} }: FieldFaultsProps) {
  return (
    <Alarm testId="problems">
      <p className="font-[600]">{title}</p>
      <ul>
        {faults.map(({ field, reason }) => (
          <li key={`${field} ${reason}`}>{`${fieldName(field, fields)}: ${reason}`}</li>
        ))}
      </ul>
    </Alarm>
  );
}

interface OrderFaultProps {
  error: Error;
  /** That it was not taken, in the words of the page. */
  refused?: string;
  fields?: FieldNames;
}

/** Why an order was not taken: each field with its reason, where the server names some. */
export function OrderFault({ error, refused, fields = {} }: OrderFaultProps) {
  const messages = useMessages();
  if (!(error instanceof RequestError)) return <Fault text={messages.unreachable} />;
  const { errors = [] } = error.problem;
  if (errors.length > 0) return <FieldFaults title={refused ?? error.message} faults={errors} fields={fields} />;
  return <Fault text={refused === undefined ? error.message : `${refused} ${error.message}`} />;
}

function Alarm({ testId, children }: { testId: string; children: ReactNode }) {
  return (
    <div role="alert" className="mt-2 flex items-start gap-2 text-small text-unhandled" data-testid={testId}>
      <Icon name="warning" className="mt-0.5 size-4" />
      <div className="min-w-0 wrap-anywhere">{children}</div>
    </div>
  );
}
