import { useState } from 'react';
import { recall, remember } from '../components/remembered';

export const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** `public/theme.js` reads the same key before the first paint. */
const storageKey = 'lapor.theme';

const isTheme = (word: string | null): word is Theme => themes.some((theme) => theme === word);

export function useTheme(): [Theme, (theme: string) => void] {
  const remembered = recall(storageKey);
  const [theme, setTheme] = useState<Theme>(isTheme(remembered) ? remembered : 'system');
  const choose = (word: string) => {
    if (!isTheme(word)) return;
    if (word === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = word;
    remember(storageKey, word === 'system' ? null : word);
    setTheme(word);
  };
  return [theme, choose];
}
