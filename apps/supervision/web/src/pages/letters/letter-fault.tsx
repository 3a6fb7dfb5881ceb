import { RequestError } from '../../api/fetch-json';
import { Icon } from '../../components/icon';
import { useMessages } from '../../i18n/language';
import { useLetterWords } from '../../i18n/letter-words';
import type { LetterWords } from '../../i18n/letter-words';

export function Fault({ text }: { text: string }) {
  return (
    <p role="alert" className="flex items-start gap-2 text-small wrap-anywhere text-unhandled" data-testid="fault">
      <Icon name="warning" className="mt-0.5 size-4" />
      {text}
    </p>
  );
}

type Problem = { readonly field: string; readonly reason: string };

/** What keeps a letter from being taken, each thing with its field. */
export function ProblemList({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const words = useLetterWords();
  return (
    <div role="alert" className="flex items-start gap-2 text-small text-unhandled" data-testid="problems">
      <Icon name="warning" className="mt-0.5 size-4" />
      <div className="min-w-0">
        <p className="font-[600]">{title}</p>
        <ul>
          {problems.map(({ field, reason }) => (
            <li key={`${field} ${reason}`} className="wrap-anywhere">
              {`${fieldName(field, words)}: `}
              <span lang="en">{reason}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** "Laporan 2" for `complaints.1`. */
function fieldName(field: string, words: LetterWords): string {
  const [name = '', index] = field.split('.');
  const word = words.fields[name] ?? field;
  return index === undefined ? word : `${word} ${Number(index) + 1}`;
}

/** Why an order was not taken, in the server's words for each field. */
export function OrderFault({ error }: { error: Error }) {
  const messages = useMessages();
  const words = useLetterWords();
  if (!(error instanceof RequestError)) return <Fault text={messages.unreachable} />;
  const { errors = [] } = error.problem;
  if (error.status === 409 && errors.length > 0) return <Fault text={words.outdated} />;
  return errors.length === 0 ? <Fault text={error.message} /> : <ProblemList title={words.refused} problems={errors} />;
}
