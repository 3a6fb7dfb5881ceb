import { RequestError } from '../../api/fetch-json';
import { Icon } from '../../components/icon';
import { useMessages } from '../../i18n/language';
import { useReviewWords } from '../../i18n/review-words';

export function Fault({ text }: { text: string }) {
  return (
    <p role="alert" className="flex items-start gap-2 text-small text-unhandled">
      <Icon name="warning" className="mt-0.5 size-4" />
      {text}
    </p>
  );
}

/** Why an order was not taken: each field with its reason, as far as the server names one. */
export function OrderFault({ error }: { error: Error }) {
  const messages = useMessages();
  const words = useReviewWords();
  if (!(error instanceof RequestError)) return <Fault text={messages.unreachable} />;
  const { errors = [] } = error.problem;
  const told = errors.map(({ field, reason }) => `${words.fields[field] ?? field}: ${reason}`);
  return <Fault text={`${words.refused} ${told.length === 0 ? error.message : told.join('; ')}`} />;
}
