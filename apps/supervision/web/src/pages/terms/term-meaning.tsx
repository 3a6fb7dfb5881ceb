import { Link } from '@tanstack/react-router';
import { useTermWords } from '../../i18n/term-words';
import type { TermName } from '../../i18n/term-words';

/** A term in a sentence, and the way to all of them. */
export function TermMeaning({ term }: { term: TermName }) {
  const words = useTermWords();
  const { name, meaning } = words.terms[term];
  return (
    <>
      <p className="font-[640]">{name}</p>
      <p className="mt-1 text-ink-soft">{meaning}</p>
      <Link to="/istilah" hash={term} className="link mt-2 inline-block text-note">
        {words.all}
      </Link>
    </>
  );
}
