import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { Segmented } from '../../components/segmented';
import { useMessages } from '../../i18n/language';
import { useSettingsWords } from '../../i18n/settings-words';
import { CalendarSettings } from './calendar-settings';
import { FormulaSettings } from './formula-settings';
import { LimitSettings } from './limit-settings';
import { RuleSettings } from './rule-settings';
import { settingSections } from './settings';
import type { SettingSection } from './settings';
import { SignSettings } from './sign-settings';

const InstanceSettings = lazy(() =>
  import('./instance-settings').then(({ InstanceSettings }) => ({ default: InstanceSettings })),
);

const OfficeViews = lazy(() => import('./office-views').then(({ OfficeViews }) => ({ default: OfficeViews })));

const route = getRouteApi('/pengaturan');

const bodies: Record<SettingSection, ComponentType> = {
  tanda: SignSettings,
  rumus: FormulaSettings,
  tenggat: LimitSettings,
  jam: RuleSettings,
  kalender: CalendarSettings,
  instansi: InstanceSettings,
  tampilan: OfficeViews,
};

/** What the province decides about how its figures come about: each change by somebody, for a reason. */
export function SettingsPage() {
  const messages = useMessages();
  const words = useSettingsWords();
  const { bagian = 'tanda' } = route.useSearch();
  const navigate = route.useNavigate();
  const Body = bodies[bagian];
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <h1 className="text-title font-[660]">{words.name}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
      <div className="mt-4">
        <Segmented
          label={words.sections}
          value={bagian}
          options={settingSections.map((value) => ({ value, label: words.section[value] }))}
          onChoose={(value) => void navigate({ search: { bagian: value === 'tanda' ? undefined : value } })}
        />
      </div>
      <Suspense fallback={<div className="skeleton mt-5 h-96" />}>
        <Body />
      </Suspense>
    </>
  );
}
