import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from '../../components/segmented';
import { useAlertWords } from '../../i18n/alert-words';
import { useMessages } from '../../i18n/language';
import { useMe } from '../../shell/me';
import { alertSections } from './alerts';
import type { AlertSection } from './alerts';
import { DeliveriesSection } from './deliveries-section';
import { HoursSection } from './hours-section';
import { RulesSection } from './rules-section';
import { WarningsSection } from './warnings-section';

const route = getRouteApi('/peringatan');

const bodies: Record<AlertSection, () => React.ReactNode> = {
  peringatan: WarningsSection,
  aturan: RulesSection,
  waktu: HoursSection,
  kiriman: DeliveriesSection,
};

/** What the province is warned of, and how people hear of it. */
export function AlertsPage() {
  const messages = useMessages();
  const words = useAlertWords();
  const { bagian = 'peringatan' } = route.useSearch();
  const navigate = route.useNavigate();
  // Who is told of everybody is not for those who see one regency.
  const seesRules = useMe().role !== 'regency-leader';
  const Body = bodies[seesRules ? bagian : 'peringatan'];
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <h1 className="text-title font-[660]">{words.name}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
      {seesRules && (
        <div className="no-print mt-4">
          <Segmented
            label={words.sections}
            value={bagian}
            options={alertSections.map((value) => ({ value, label: words.section[value] }))}
            onChoose={(value) => void navigate({ search: { bagian: value === 'peringatan' ? undefined : value } })}
          />
        </div>
      )}
      <Body />
    </>
  );
}
