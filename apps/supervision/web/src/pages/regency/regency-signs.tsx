import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { useRegencyWords } from '../../i18n/regency-words';
import { useSeesCases } from '../figures/use-sees-cases';
import { signsQuery } from '../signs/signs';
import type { RegencySearch } from './regency-search';

interface RegencySignsProps {
  code: string;
  search: RegencySearch;
}

/** Signs of trouble that complaints of this participant show, each with its rule. */
export function RegencySigns({ code, search }: RegencySignsProps) {
  const words = useRegencyWords();
  const format = useFormat();
  const sees = useSeesCases();
  const { data } = useQuery(signsQuery({ ...search, participant: code }));
  if (data === undefined) return null;
  const shown = data.signs
    .map((sign) => ({ sign, own: sign.participants.find(({ participant }) => participant.code === code) }))
    .filter(({ own }) => (own?.complaints ?? 0) > 0);
  return (
    <section aria-labelledby="signs" className="panel mt-6 p-5 sm:p-6" data-testid="regency-signs">
      <h2 id="signs" className="text-lead font-[660]">
        {words.signs}
      </h2>
      {shown.length === 0 ? (
        <p className="mt-1 text-small text-ink-soft">{words.noSigns}</p>
      ) : (
        <dl className="mt-2 grid gap-x-10 gap-y-3 md:grid-cols-2">
          {shown.map(({ sign: { sign, label, rule }, own }) => (
            <div key={sign} className="border-t border-line pt-2">
              <dt lang="id" className="flex items-baseline justify-between gap-4 font-[600]">
                {sees(code) ? (
                  <Link to="/tanda/kasus" search={{ ...search, sign, participant: code }} className="link">
                    {label}
                  </Link>
                ) : (
                  label
                )}
                <Figure
                  value={own?.complaints ?? 0}
                  text={format.number(own?.complaints ?? 0)}
                  testId={`sign-${sign}`}
                  className="text-lead"
                />
              </dt>
              <dd lang="id" className="text-note text-ink-soft">
                {rule}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
