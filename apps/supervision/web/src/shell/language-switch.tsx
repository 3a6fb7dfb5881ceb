import { ToggleGroup } from 'radix-ui';
import { useLanguage } from '../i18n/language';
import type { Language } from '../i18n/language';

const languages = [
  { code: 'id', name: 'Bahasa Indonesia' },
  { code: 'en', name: 'English' },
] as const satisfies readonly { code: Language; name: string }[];

export function LanguageSwitch() {
  const { language, messages, speak } = useLanguage();
  const choose = (code: string) => {
    const chosen = languages.find((candidate) => candidate.code === code);
    if (chosen) void speak(chosen.code);
  };
  return (
    <ToggleGroup.Root
      type="single"
      value={language}
      onValueChange={choose}
      aria-label={messages.language}
      className="flex rounded-md border border-bar-ink/25 p-0.5 text-note font-[620]"
    >
      {languages.map(({ code, name }) => (
        <ToggleGroup.Item
          key={code}
          value={code}
          aria-label={name}
          lang={code}
          className="rounded-[4px] px-2 py-1 text-bar-soft uppercase hover:text-bar-ink data-[state=on]:bg-bar-ink/18 data-[state=on]:text-bar-ink"
        >
          {code}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
