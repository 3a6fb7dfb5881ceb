import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Icon } from '../../components/icon';
import { useLetterWords } from '../../i18n/letter-words';
import { useMessages } from '../../i18n/language';
import { LetterForm } from './letter-form';
import { draftLetter, letterQuery, lettersKey } from './letters';

const route = getRouteApi('/surat/baru');

/** A new letter: about complaints that are late, or about a letter that did not help. */
export function NewLetterPage() {
  const messages = useMessages();
  const words = useLetterWords();
  const { participant, complaints, kind, follows } = route.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const given = {
    ...(participant !== undefined && { participant }),
    ...(kind !== undefined && { kind }),
    ...(follows !== undefined && { follows }),
    complaints: complaints?.split(',').filter(Boolean) ?? [],
  };
  return (
    <>
      <title>{`${words.newLetter} — ${messages.product}`}</title>
      <Link to="/surat" className="link inline-flex items-center gap-1 text-small no-underline hover:underline">
        <Icon name="chevronLeft" className="size-4" />
        {words.back}
      </Link>
      <h1 className="mt-2 text-title font-[660]">{words.newLetter}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.newIntro}</p>
      {follows !== undefined && <Following id={follows} />}
      <LetterForm
        // Another address is another letter.
        key={[participant, complaints, kind, follows].join(' ')}
        given={given}
        isKept={false}
        submitLabel={words.saveDraft}
        onSubmit={async (order) => {
          const { id } = await draftLetter(order);
          await queries.invalidateQueries({ queryKey: lettersKey });
          await navigate({ to: '/surat/$id', params: { id } });
        }}
        onCancel={() => void navigate({ to: '/surat' })}
      />
    </>
  );
}

function Following({ id }: { id: string }) {
  const words = useLetterWords();
  const { data } = useQuery(letterQuery(id));
  if (data?.number === undefined || data.number === null) return null;
  return (
    <p className="mt-2 text-small" data-testid="following">
      <Link to="/surat/$id" params={{ id }} className="link">
        {words.following(data.number)}
      </Link>
    </p>
  );
}
