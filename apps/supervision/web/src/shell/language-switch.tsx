import { RadioGroup } from '../components/radio-group';
import { useLanguage } from '../i18n/language';
import type { Language } from '../i18n/language';

const languages = [
  { value: 'id', label: 'Bahasa Indonesia', face: 'id', lang: 'id' },
  { value: 'en', label: 'English', face: 'en', lang: 'en' },
] as const satisfies readonly { value: Language; label: string; face: string; lang: string }[];

export function LanguageSwitch() {
  const { language, messages, speak } = useLanguage();
  return (
    <RadioGroup
      label={messages.language}
      value={language}
      options={languages}
      onChoose={(chosen) => void speak(chosen)}
      className="flex rounded-md border border-bar-ink/25 p-0.5 text-note font-[620]"
      optionClassName="rounded-[4px] px-2 py-1 text-bar-soft uppercase hover:text-bar-ink has-checked:bg-bar-ink/18 has-checked:text-bar-ink"
    />
  );
}
