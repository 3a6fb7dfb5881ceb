import { refusedFields, RequestError } from '../../api/fetch-json';
import { Icon } from '../../components/icon';
import { useMessages } from '../../i18n/language';
import { useStoryWords } from '../../i18n/story-words';

export function Fault({ text }: { text: string }) {
  return (
    <p role="alert" className="mt-2 flex items-start gap-2 text-small text-unhandled">
      <Icon name="warning" className="mt-0.5 size-4" />
      {text}
    </p>
  );
}

/** Why an order was not taken, in words of the fields where the server names some. */
export function OrderFault({ error }: { error: Error }) {
  const messages = useMessages();
  const words = useStoryWords();
  if (!(error instanceof RequestError)) return <Fault text={messages.unreachable} />;
  const fields = refusedFields(error).map((field) => words.fields[field] ?? field);
  return <Fault text={`${words.refused} ${fields.length > 0 ? fields.join(', ') : error.message}`} />;
}
