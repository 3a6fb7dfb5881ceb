import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { IdentityLeak } from '../../api/story-types';
import { Fault, OrderFault } from '../../components/fault';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useStoryWords } from '../../i18n/story-words';
import { useOrder } from '../synchronisation/use-order';
import { checkQuery, isTooShort, lengths, proposeStory, storiesKey, storyFields } from './stories';
import type { StoryText } from './stories';

const empty: StoryText = { title: '', reported: '', done: '' };

/** The words of a story, looked through for what may give somebody away before they are sent. */
export function ProposalForm({ complaint }: { complaint: string }) {
  const words = useStoryWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const order = useOrder();
  const [text, setText] = useState(empty);
  const [looked, setLooked] = useState(empty);
  const [isAcknowledged, setIsAcknowledged] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const check = useQuery(checkQuery(complaint, looked));
  const leaks = check.data?.leaks ?? [];
  const short = storyFields.filter((field) => isTooShort(field, text[field]));

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setIsAsked(true);
    setLooked(text);
    if (short.length > 0) return;
    await order.place(async () => {
      const { leaks: found } = await queries.fetchQuery(checkQuery(complaint, text));
      // The list says what stands in the way.
      if (found.some(({ isCertain }) => isCertain) || (found.length > 0 && !isAcknowledged)) return;
      const { id } = await proposeStory({ complaint, ...text, acknowledged: isAcknowledged });
      await queries.invalidateQueries({ queryKey: storiesKey });
      await navigate({ to: '/kisah/$id', params: { id: String(id) } });
    });
  };
  const change = (field: keyof StoryText, value: string) => {
    setText({ ...text, [field]: value });
    // What was looked at was another text.
    setIsAcknowledged(false);
  };

  return (
    <form
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={words.propose}
      className="panel p-5 sm:p-6"
      data-testid="proposal-form"
    >
      {storyFields.map((field) => (
        <TextField
          key={field}
          field={field}
          value={text[field]}
          isWrong={isAsked && short.includes(field)}
          onChange={(value) => change(field, value)}
          onLeave={() => setLooked(text)}
        />
      ))}
      <Leaks leaks={leaks} />
      {leaks.length > 0 && leaks.every(({ isCertain }) => !isCertain) && (
        <label className="mt-3 flex items-start gap-2 text-small">
          <input
            type="checkbox"
            checked={isAcknowledged}
            onChange={(event) => setIsAcknowledged(event.target.checked)}
            className="mt-1 size-4 accent-(--accent)"
          />
          {words.acknowledge}
        </label>
      )}
      {isAsked && short.length > 0 && (
        <Fault text={words.tooShort(short.map((field) => words.text[field]).join(', '))} />
      )}
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
      <button type="submit" disabled={order.isPending} className="button button-main mt-4">
        {order.isPending ? words.sending : words.send}
      </button>
      <p className="mt-2 text-note text-ink-soft">{words.sendExplained}</p>
    </form>
  );
}

interface TextFieldProps {
  field: keyof StoryText;
  value: string;
  isWrong: boolean;
  onChange: (value: string) => void;
  onLeave: () => void;
}

function TextField({ field, value, isWrong, onChange, onLeave }: TextFieldProps) {
  const words = useStoryWords();
  const format = useFormat();
  const [least, most] = lengths[field];
  const shared = {
    maxLength: most,
    value,
    'aria-invalid': isWrong,
    'aria-describedby': `${field}-hint`,
    lang: 'id',
    onBlur: onLeave,
    className:
      'mt-1 block w-full rounded-md border border-line-strong bg-surface px-3 py-2 aria-[invalid=true]:border-unhandled',
  };
  return (
    <div className="mb-4">
      <label className="block">
        <span className="text-small font-[600]">{words.text[field]}</span>
        {field === 'title' ? (
          <input type="text" {...shared} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <textarea rows={5} {...shared} onChange={(event) => onChange(event.target.value)} />
        )}
      </label>
      <p id={`${field}-hint`} className="mt-0.5 text-note text-ink-soft">
        {words.letters(format.number(least), format.number(most))}
      </p>
    </div>
  );
}

/** What may give somebody away, where it stands and whether it can stay. */
function Leaks({ leaks }: { leaks: readonly IdentityLeak[] }) {
  const words = useStoryWords();
  if (leaks.length === 0) return null;
  const isRefused = leaks.some(({ isCertain }) => isCertain);
  return (
    <div
      role="alert"
      className={`rounded-md px-4 py-3 text-small ${isRefused ? 'bg-alarm-soft text-alarm-ink' : 'bg-warn-soft text-warn-ink'}`}
      data-testid="leaks"
    >
      <p className="flex items-start gap-2 font-[640]">
        <Icon name="warning" className="mt-0.5 size-4" />
        {isRefused ? words.leaksCertain : words.leaksLikely}
      </p>
      <ul className="mt-1 grid gap-0.5">
        {leaks.map(({ field, kind, text, isCertain }, index) => (
          <li key={`${field}-${index}`} data-testid="leak" data-kind={kind} data-certain={isCertain}>
            {`${words.text[field]}: `}
            <q lang="id" className="font-[600] wrap-anywhere">
              {text}
            </q>
            {` — ${words.leaks[kind]}${isCertain ? `, ${words.mustGo}` : ''}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
