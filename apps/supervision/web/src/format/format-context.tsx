import { createContext, use, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language';
import { createFormat } from './format';
import type { Format } from './format';

const FormatContext = createContext<Format | null>(null);

export function FormatProvider({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  const { language } = useLanguage();
  const format = useMemo(() => createFormat(language, timeZone), [language, timeZone]);
  return <FormatContext value={format}>{children}</FormatContext>;
}

export function useFormat(): Format {
  const format = use(FormatContext);
  if (format === null) throw new Error('useFormat outside of FormatProvider');
  return format;
}
