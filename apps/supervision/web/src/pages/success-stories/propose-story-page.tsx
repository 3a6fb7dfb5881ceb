import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { StoryDraft } from '../../api/story-types';
import { OrderFault } from '../../components/fault';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useStoryWords } from '../../i18n/story-words';
import { ProposalForm } from './proposal-form';
import { draftQuery } from './stories';

const route = getRouteApi('/kisah/usul');

/** Tells the story of a completed case: first which, then its words beside what is known of it. */
export function ProposeStoryPage() {
  const messages = useMessages();
  const words = useStoryWords();
  const { laporan } = route.useSearch();
  return (
    <>
      <title>{`${words.propose} — ${messages.product}`}</title>
      <Link to="/kisah" className="link inline-flex items-center gap-1 text-small">
        <Icon name="chevronLeft" className="size-4" />
        {words.back}
      </Link>
      <h1 className="mt-2 text-title font-[660]">{words.propose}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.proposeExplained}</p>
      <CaseField key={laporan} chosen={laporan ?? ''} />
      {laporan !== undefined && <Chosen key={`story-${laporan}`} complaint={laporan} />}
    </>
  );
}

function CaseField({ chosen }: { chosen: string }) {
  const words = useStoryWords();
  const navigate = useNavigate();
  const [id, setId] = useState(chosen);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (id.trim() !== '') void navigate({ to: '/kisah/usul', search: { laporan: id.trim() } });
  };
  return (
    <form onSubmit={submit} className="mt-4 flex flex-wrap items-end gap-3" aria-label={words.choose}>
      <label className="block w-80 max-w-full">
        <span className="text-small font-[600]">{words.complaint}</span>
        <input
          type="text"
          maxLength={100}
          value={id}
          onChange={(event) => setId(event.target.value)}
          className="mt-1 block h-[2.375rem] w-full rounded-md border border-line-strong bg-surface px-2.5 text-small"
        />
      </label>
      <button type="submit" className="button">
        {words.choose}
      </button>
    </form>
  );
}

function Chosen({ complaint }: { complaint: string }) {
  const { data, error } = useQuery(draftQuery(complaint));
  if (error !== null) return <OrderFault error={error} />;
  if (data === undefined) return <div className="skeleton mt-5 h-96" />;
  return (
    <div className="mt-5 grid items-start gap-5 lg:grid-cols-2">
      <ProposalForm complaint={complaint} />
      <Known draft={data} />
    </div>
  );
}

/** The case without names and numbers: to be read, not to be copied. */
function Known({ draft: { complaint, participant, month, title, body, answers } }: { draft: StoryDraft }) {
  const words = useStoryWords();
  const format = useFormat();
  return (
    <section aria-labelledby="known" className="panel p-5 sm:p-6" data-testid="draft">
      <h2 id="known" className="text-lead font-[660]">
        {words.known}
      </h2>
      <p className="text-note text-ink-soft">{words.knownExplained}</p>
      <p className="mt-2 text-small">
        <Link to="/laporan/$id" params={{ id: complaint }} className="link">
          {complaint}
        </Link>
        {` · ${participant.name}${month === null ? '' : ` · ${words.completedIn(format.month(month))}`}`}
      </p>
      <h3 lang="id" className="mt-3 font-[640] wrap-anywhere">
        {title}
      </h3>
      <p lang="id" className="mt-1 text-small wrap-anywhere whitespace-pre-line">
        {body}
      </p>
      <h3 className="mt-3 text-small font-[640]">{words.answers}</h3>
      {answers.length === 0 && <p className="text-small text-ink-soft">{words.noAnswers}</p>}
      <ol className="mt-1 grid gap-2">
        {answers.map((answer, index) => (
          <li key={`${index}-${answer}`} lang="id" className="text-small wrap-anywhere whitespace-pre-line">
            {answer}
          </li>
        ))}
      </ol>
    </section>
  );
}
