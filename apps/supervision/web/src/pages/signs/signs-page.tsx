import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { SignList } from '../../api/types';
import { Download } from '../../components/download';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useSignWords } from '../../i18n/sign-words';
import { Basis } from '../figures/basis';
import { Field } from '../figures/field';
import { FigureFilters } from '../figures/figure-filters';
import { LoadedFigures } from '../figures/loaded-figures';
import { ParticipantSelect } from '../figures/participant-select';
import { refusalsOf } from '../figures/refusals';
import { useSeesCases } from '../figures/use-sees-cases';
import { scopes } from '../overview/overview-search';
import { oneOf } from '../search-parameters';
import { PastedAnswerList } from './pasted-answers';
import { QuietTable } from './quiet-table';
import { SignPanel } from './sign-panel';
import { signsQuery } from './signs';
import type { SignsSearch } from './signs';

const route = getRouteApi('/tanda');

/** Every sign of trouble with its rule, how often it is shown and by whom. */
export function SignsPage() {
  const messages = useMessages();
  const figureWords = useFigureWords();
  const words = useSignWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(signsQuery(search));
  const refusals = refusalsOf(query.error, { ...search }, { words: figureWords, messages });
  const change = (part: Partial<SignsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <h1 className="text-title font-[660]">{words.name}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
      <FigureFilters search={search} refusals={refusals} onChange={change}>
        <Field fault={refusals.get('participant')}>
          <ParticipantSelect
            scope={oneOf(scopes, search.scope)}
            value={search.participant}
            anyLabel={figureWords.anyParticipant}
            onChoose={(participant) => change({ participant })}
          />
        </Field>
        <Download table="signs" asked={search} />
      </FigureFilters>
      <LoadedFigures query={query} refusals={refusals} onReset={() => void navigate({ search: {}, replace: true })}>
        {(list) => <Body list={list} participant={search.participant} />}
      </LoadedFigures>
    </>
  );
}

function Body({ list, participant }: { list: SignList; participant: string | undefined }) {
  const figureWords = useFigureWords();
  const words = useSignWords();
  const format = useFormat();
  const sees = useSeesCases();
  const states = list.signs[0]?.participants.map(({ freshness }) => freshness.state) ?? [];
  return (
    <>
      <Basis
        basis={list}
        freshness={states}
        more={[[words.settings, figureWords.version(format.number(list.settingsVersion))]]}
      />
      <div className="mt-5 grid items-start gap-5 lg:grid-cols-2 2xl:grid-cols-3">
        {list.signs.map((sign) => (
          <SignPanel key={sign.sign} sign={sign} participant={participant ?? null} />
        ))}
      </div>
      {sees(participant ?? null) && <PastedAnswerList participant={participant} />}
      <h2 className="mt-8 text-headline font-[640]">{words.quiet}</h2>
      <div className="mt-3 grid items-start gap-5 lg:grid-cols-2">
        {list.participantSigns.map((sign) => (
          <QuietTable key={sign.sign} sign={sign} />
        ))}
      </div>
    </>
  );
}
