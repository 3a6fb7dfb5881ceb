import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RequestError } from '../../api/fetch-json';
import type { Letter } from '../../api/types';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { StaleNotice } from '../../components/stale-notice';
import { useFormat } from '../../format/format-context';
import { useLetterWords } from '../../i18n/letter-words';
import { useMessages } from '../../i18n/language';
import { useMe } from '../../shell/me';
import { LetterActions } from './letter-actions';
import { Answers, ListedComplaints, Timeline, Versions } from './letter-parts';
import { LetterForm } from './letter-form';
import { LetterSheet } from './letter-sheet';
import { LetterStateBadge } from './letter-state';
import { changeDraft, letterQuery, lettersKey, pdfAddress } from './letters';

const route = getRouteApi('/surat/$id');

/** A letter, what became of it, and what can be done with it now. */
export function LetterPage() {
  const messages = useMessages();
  const words = useLetterWords();
  const { id } = route.useParams();
  const { data, error, refetch, dataUpdatedAt } = useQuery(letterQuery(id));
  const isMissing = error instanceof RequestError && error.status === 404;
  return (
    <>
      <title>{`${data?.number ?? words.name} — ${messages.product}`}</title>
      <Link
        to="/surat"
        className="no-print link inline-flex items-center gap-1 text-small no-underline hover:underline"
      >
        <Icon name="chevronLeft" className="size-4" />
        {words.back}
      </Link>
      {data !== undefined && error !== null && <StaleNotice readAt={dataUpdatedAt} retry={refetch} />}
      {/* Another letter begins anew, also on the same page. */}
      {data !== undefined && <Body key={id} letter={data} />}
      {data === undefined && isMissing && <Missing />}
      {data === undefined && !isMissing && (
        <div className="mt-4">
          {error === null ? (
            <div role="status" className="skeleton h-96">
              <span className="sr-only">{messages.loading}</span>
            </div>
          ) : (
            <Failure error={error} retry={refetch} />
          )}
        </div>
      )}
    </>
  );
}

function Body({ letter }: { letter: Letter }) {
  const words = useLetterWords();
  const { role } = useMe();
  const queries = useQueryClient();
  const [isChanging, setIsChanging] = useState(false);
  const { id, version, participant, kind, subject, body, deadline, listed, preview, refusal, number, issuedOn } =
    letter;
  const writes = role === 'province-supervisor';
  const order = {
    participant: participant.code,
    kind,
    subject,
    body,
    deadline,
    complaints: listed.map((one) => one.id),
  };
  const follows = letter.follows?.id;
  return (
    <article data-testid="letter-page" data-state={letter.state}>
      <Heading letter={letter} />
      {refusal !== null && (
        <p role="alert" className="mt-4 rounded-md bg-alarm-soft px-4 py-2.5 text-small wrap-anywhere text-alarm-ink">
          {words.refusal(refusal)}
        </p>
      )}
      {isChanging ? (
        <LetterForm
          given={follows === undefined ? order : { ...order, follows }}
          isKept
          submitLabel={words.saveChange}
          onSubmit={async (changed) => {
            await changeDraft(id, version, changed);
            await queries.invalidateQueries({ queryKey: lettersKey });
            setIsChanging(false);
          }}
          onCancel={() => setIsChanging(false)}
        />
      ) : (
        <>
          {writes && <LetterActions letter={letter} onChange={() => setIsChanging(true)} />}
          <div className="mt-5 grid items-start gap-6 *:min-w-0 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
            <div className="grid gap-6 *:min-w-0">
              {letter.issuedOn !== null && <Answers letter={letter} />}
              <section aria-labelledby="text" className="panel p-5 sm:p-6">
                <h2 id="text" className="mb-3 text-lead font-[660]">
                  {words.text}
                </h2>
                <LetterSheet
                  number={number}
                  issuedOn={issuedOn}
                  to={participant.name}
                  subject={preview?.filledSubject ?? subject}
                  body={preview?.filledBody ?? body}
                />
                <Document letter={letter} />
              </section>
            </div>
            <div className="grid gap-6 *:min-w-0">
              <Timeline letter={letter} />
              <ListedComplaints letter={letter} />
              {letter.versions.length > 1 && <Versions versions={letter.versions} />}
            </div>
          </div>
        </>
      )}
    </article>
  );
}

function Heading({ letter }: { letter: Letter }) {
  const words = useLetterWords();
  const format = useFormat();
  const { number, kind, participant, state, deadline, follows, followedBy } = letter;
  const references = [
    { reference: follows, label: words.follows },
    { reference: followedBy, label: words.followedBy },
  ];
  return (
    <header className="mt-2">
      <h1 className="text-title font-[660] wrap-anywhere">{number ?? words.noNumber}</h1>
      <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-ink-soft">
        <LetterStateBadge state={state} />
        <span>{words.kinds[kind]}</span>
        <span>{words.to(participant.name)}</span>
        <span>{words.answerBy(format.day(deadline))}</span>
        {references.map(
          ({ reference, label }) =>
            reference !== null && (
              <Link key={reference.id} to="/surat/$id" params={{ id: reference.id }} className="link wrap-anywhere">
                {`${label} ${reference.number}`}
              </Link>
            ),
        )}
      </p>
    </header>
  );
}

function Document({ letter: { id, document } }: { letter: Letter }) {
  const words = useLetterWords();
  const format = useFormat();
  if (document === null) return null;
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
      <a href={pdfAddress(id)} download className="button no-print" data-testid="pdf">
        <Icon name="download" className="size-4" />
        {words.document}
      </a>
      <span className="min-w-0 text-note text-ink-soft">
        {words.documentFacts(format.number(Math.ceil(document.bytes / 1024)))}{' '}
        <code className="font-mono wrap-anywhere">{document.sha256}</code>
      </span>
    </p>
  );
}

function Missing() {
  const words = useLetterWords();
  return (
    <div className="panel mt-4 px-6 py-14 text-center">
      <h1 className="text-lead font-[640]">{words.missing}</h1>
      <p className="mt-1 text-ink-soft">{words.missingExplained}</p>
    </div>
  );
}
