import { conditionParameters, type AlertRule, type ConditionKind, type Delivery } from './alert-rule.js';
import type { AlertSettings } from './alert-settings.js';

const assumed = (kind: ConditionKind, name: string, delivery: Delivery): AlertRule => ({
  name,
  condition: {
    kind,
    parameters: Object.fromEntries(conditionParameters[kind].map((parameter) => [parameter.name, parameter.assumed])),
  },
  participants: [],
  emails: [],
  webhookUrl: null,
  delivery,
  enabled: true,
});

/** What the province is warned of until it says otherwise: on the page, since nobody's address is known. */
export const assumedRules: readonly AlertRule[] = [
  assumed('overdue', 'Tenggat lewat menumpuk', 'immediate'),
  assumed('due-soon', 'Banyak tenggat akan berakhir', 'digest'),
  assumed('nobody-signed-in', 'Tidak ada yang login', 'digest'),
  assumed('sudden-silence', 'Laporan mendadak berhenti', 'immediate'),
  assumed('trend', 'Topik naik di luar kebiasaan', 'digest'),
  assumed('stale-data', 'Data tidak bertambah', 'immediate'),
];

export const assumedSettings: AlertSettings = {
  quietFrom: '20:00',
  quietTo: '07:00',
  quietDaysOff: true,
  digestAt: '07:30',
};
