import { useState } from 'react';
import { useMessages } from '../i18n/language';
import { Icon } from './icon';

/** Copies a text that is shown shortened. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const messages = useMessages();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <button
      type="button"
      aria-label={`${isCopied ? messages.copied : messages.copy}: ${label}`}
      title={isCopied ? messages.copied : messages.copy}
      className="no-print inline-grid size-6 place-items-center rounded text-ink-faint hover:bg-sunken hover:text-ink"
      onClick={() => void copy()}
    >
      <Icon name={isCopied ? 'check' : 'copy'} className="size-3.5" />
    </button>
  );
}
