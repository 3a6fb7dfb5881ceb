import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/format-context';
import { useSignWords } from '../../i18n/sign-words';
import { pastedAnswersQuery } from './signs';

/** Answers that many complaints have, of all periods; nothing when there are none. */
export function PastedAnswerList({ participant }: { participant: string | undefined }) {
  const words = useSignWords();
  const format = useFormat();
  const { data } = useQuery(pastedAnswersQuery(participant));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="text-headline font-[640]">{words.pasted}</h2>
      <ul className="mt-3 grid gap-3">
        {data.items.map(({ participant: by, complaints, text, ids }) => (
          <li key={`${by.code} ${text}`} className="panel p-4" data-testid="pasted-answer">
            <p className="text-small font-[600]">{`${by.name} · ${words.pastedCount(format.number(complaints))}`}</p>
            <blockquote lang="id" className="mt-1 wrap-anywhere">
              {text}
            </blockquote>
            <details className="mt-1.5 text-small">
              <summary className="link">{words.pastedMore}</summary>
              <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
                {ids.map((id) => (
                  <li key={id}>
                    <Link to="/laporan/$id" params={{ id }} className="link">
                      {id}
                    </Link>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
