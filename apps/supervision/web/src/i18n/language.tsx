import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { recall, remember } from '../components/remembered';
import { indonesian } from './indonesian';
import type { Messages } from './indonesian';

export type Language = 'id' | 'en';

interface Spoken {
  language: Language;
  messages: Messages;
}

interface Speech extends Spoken {
  speak: (language: Language) => Promise<void>;
}

const SpeechContext = createContext<Speech | null>(null);
const storageKey = 'lapor.language';

/** English is fetched only by those who ask for it. */
const learn = async (language: Language): Promise<Spoken> => ({
  language,
  messages: language === 'id' ? indonesian : (await import('./english')).english,
});

/** The language this reader chose before. Out of reach of the server, the pages speak Indonesian. */
export const rememberedLanguage = (): Promise<Spoken> =>
  learn(recall(storageKey) === 'en' ? 'en' : 'id').catch(() => learn('id'));

export function LanguageProvider({ initial, children }: { initial: Spoken; children: ReactNode }) {
  const [spoken, setSpoken] = useState(initial);

  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  const speech = useMemo<Speech>(
    () => ({
      ...spoken,
      speak: async (language) => {
        setSpoken(await learn(language));
        remember(storageKey, language);
      },
    }),
    [spoken],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useLanguage(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('useLanguage outside of LanguageProvider');
  return speech;
}

export const useMessages = (): Messages => useLanguage().messages;
