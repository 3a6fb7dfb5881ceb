import { RequestError } from '../../api/fetch-json';
import { Fault, OrderFault } from '../../components/fault';
import { useLetterWords } from '../../i18n/letter-words';

/** Why something about a letter was not taken: somebody was faster, or its fields. */
export function LetterFault({ error }: { error: Error }) {
  const words = useLetterWords();
  const isOutdated = error instanceof RequestError && error.status === 409 && error.problem.errors !== undefined;
  if (isOutdated) return <Fault text={words.outdated} />;
  return <OrderFault error={error} refused={words.refused} fields={words.fields} />;
}
