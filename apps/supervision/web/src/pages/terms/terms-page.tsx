import { useMessages } from '../../i18n/language';
import { useTermWords } from '../../i18n/term-words';
import { termGroupNames, termGroups } from './terms';

/** Every term in one place; each has an address of its own. */
export function TermsPage() {
  const messages = useMessages();
  const words = useTermWords();
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <h1 className="text-title font-[660]">{words.name}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
      {termGroupNames.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`} className="panel mt-5 p-5 sm:p-6">
          <h2 id={`group-${group}`} className="text-lead font-[660]">
            {words.groups[group]}
          </h2>
          <dl className="mt-3 grid gap-x-10 gap-y-4 md:grid-cols-2">
            {termGroups[group].map((term) => (
              <div
                key={term}
                id={term}
                data-testid="term"
                data-term={term}
                className="scroll-mt-6 target:bg-accent-soft"
              >
                <dt className="font-[620]">{words.terms[term].name}</dt>
                <dd className="text-small text-ink-soft">{words.terms[term].meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
