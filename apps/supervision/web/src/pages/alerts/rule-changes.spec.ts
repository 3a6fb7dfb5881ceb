import { describe, expect, it } from '@jest/globals';
import type { AlertRuleVersion, AlertSettingsVersion } from '../../api/alert-types';
import { englishAlerts } from '../../i18n/english-alerts';
import { indonesianAlerts as words } from '../../i18n/indonesian-alerts';
import { conditionText, ruleChanges, settingsChanges } from './rule-changes';

const format = { number: (value: number) => value.toLocaleString('id-ID') };
const change = { reason: 'Uji.', changedBy: 'Rahmawati', changedAt: '2026-03-04T02:15:00.000Z' };
const rule = (over: Partial<AlertRuleVersion> = {}): AlertRuleVersion => ({
  ...{ version: 1, name: 'Menumpuk', condition: { kind: 'overdue', parameters: { atLeast: 5 } }, participants: [] },
  ...{ emails: [], webhookUrl: null, delivery: 'immediate', enabled: true, ...change },
  ...over,
});
const settings = (over: Partial<AlertSettingsVersion> = {}): AlertSettingsVersion => ({
  ...{ version: 1, quietFrom: '20:00', quietTo: '07:00', quietDaysOff: true, digestAt: '07:30', ...change },
  ...over,
});

describe('what a version of a rule changed', () => {
  it('is nothing in the first one, nor where it says the same again', () => {
    expect(ruleChanges(undefined, rule(), words, format)).toEqual([]);
    expect(ruleChanges(rule(), rule({ version: 2 }), words, format)).toEqual([]);
  });

  it('is said before and after, each part by its name', () => {
    const after = rule({
      ...{ condition: { kind: 'overdue', parameters: { atLeast: 1_000 } }, emails: ['a@x.id'], enabled: false },
      participants: [{ code: '63.71', name: 'Kota Banjarmasin' }],
    });
    expect(ruleChanges(rule(), after, words, format)).toEqual([
      {
        ...{ what: 'Syarat', before: 'Tenggat yang lewat: sedikitnya 5 buah' },
        after: 'Tenggat yang lewat: sedikitnya 1.000 buah',
      },
      { what: 'Instansi', before: 'semua instansi', after: 'Kota Banjarmasin' },
      { what: 'Surel', before: '–', after: 'a@x.id' },
      { what: 'Aktif', before: 'ya', after: 'tidak' },
    ]);
  });

  it('has a condition without parameters in either language', () => {
    const silent = rule({ condition: { kind: 'sudden-silence', parameters: {} } });
    expect(conditionText(silent, words, format)).toBe('Laporan mendadak berhenti');
    expect(conditionText(silent, englishAlerts, format)).toBe('Reports suddenly stop');
  });
});

describe('what a version of the settings changed', () => {
  it('is said before and after', () => {
    expect(settingsChanges(undefined, settings(), words)).toEqual([]);
    const after = settings({ quietFrom: null, quietTo: null, digestAt: '08:00' });
    expect(settingsChanges(settings(), after, words)).toEqual([
      { what: 'Jam tenang', before: '20:00–07:00', after: '–' },
      { what: 'Rangkuman harian', before: '07:30', after: '08:00' },
    ]);
  });
});
