import { RequestError } from '../../api/fetch-json';
import { Icon } from '../../components/icon';
import { useMessages } from '../../i18n/language';

interface RefusedOrderProps {
  error: Error;
  words: { refused: string; fields: Readonly<Record<string, string>> };
}

/** Why an order was not taken: each field with its reason, as far as the server names one. */
export function RefusedOrder({ error, words }: RefusedOrderProps) {
  const messages = useMessages();
  return (
    <p role="alert" className="flex items-start gap-2 text-small text-unhandled">
      <Icon name="warning" className="mt-0.5 size-4" />
      {error instanceof RequestError ? told(error, words) : messages.unreachable}
    </p>
  );
}

function told(error: RequestError, { refused, fields }: RefusedOrderProps['words']): string {
  const { errors = [] } = error.problem;
  const reasons = errors.map(({ field, reason }) => `${fields[field.split('.')[0] ?? ''] ?? field}: ${reason}`);
  return `${refused} ${reasons.length === 0 ? error.message : reasons.join('; ')}`;
}
