import { useEffect, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { Icon } from '../../components/icon';
import { useMessages } from '../../i18n/language';
import { useSearchKey } from './use-list-keys';

interface SearchBoxProps {
  text: string | undefined;
  onSearch: (text: string | undefined) => void;
}

/** Between the last key and the search, so that a word is searched and not each of its letters. */
const pauseMilliseconds = 350;

export function SearchBox({ text, onSearch }: SearchBoxProps) {
  const messages = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [typed, setTyped] = useState(text ?? '');
  const [sought, setSought] = useState(text);
  useSearchKey(input);
  useEffect(() => () => clearTimeout(pause.current), []);

  // The address changed without the box: back, a link, or "clear all".
  if (text !== sought) {
    setSought(text);
    setTyped(text ?? '');
  }

  const seek = (words: string) => {
    clearTimeout(pause.current);
    const trimmed = words.trim();
    const wanted = trimmed === '' ? undefined : trimmed;
    if (wanted === text) return;
    setSought(wanted);
    onSearch(wanted);
  };
  const type = (words: string) => {
    setTyped(words);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => seek(words), pauseMilliseconds);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    seek(typed);
  };

  return (
    <form onSubmit={submit} className="relative max-w-2xl grow">
      <Icon
        name="search"
        className="pointer-events-none absolute top-1/2 left-3 size-4.5 -translate-y-1/2 text-ink-faint"
      />
      <input
        ref={input}
        type="search"
        value={typed}
        maxLength={200}
        aria-label={messages.search}
        aria-keyshortcuts="/"
        placeholder={messages.searchHint}
        onChange={(event) => type(event.target.value)}
        className="h-[2.375rem] w-full rounded-md border border-line-strong bg-surface pr-3 pl-9.5 text-small placeholder:text-ink-faint hover:border-accent"
      />
    </form>
  );
}
