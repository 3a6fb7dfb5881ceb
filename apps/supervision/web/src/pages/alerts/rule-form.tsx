import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { AlertRule, AlertRules } from '../../api/alert-types';
import { useFormat } from '../../format/format-context';
import { useAlertWords } from '../../i18n/alert-words';
import { useSettingsWords } from '../../i18n/settings-words';
import { SettingForm } from '../settings/setting-form';
import { VersionList } from '../settings/version-list';
import { addRule, changeRule } from './alerts';
import { ruleChanges } from './rule-changes';
import { blankDraft, draftOf, sentOf } from './rule-draft';
import { RuleFields } from './rule-fields';

const route = getRouteApi('/peringatan');

/** One rule as it is, to be set anew, and all it said before; without a rule one that is to be. */
export function RuleForm({ rules, rule }: { rules: AlertRules; rule: AlertRule | undefined }) {
  const words = useAlertWords();
  const settingsWords = useSettingsWords();
  const format = useFormat();
  const navigate = route.useNavigate();
  const { kinds, channels, maySet } = rules;
  const [firstKind] = kinds;
  const present = rule?.versions[0];
  const [before] = useState(() => (present !== undefined ? draftOf(present) : firstKind && blankDraft(firstKind)));
  const [draft, setDraft] = useState(before);
  const [reason, setReason] = useState('');
  if (draft === undefined) return null;
  const kind = kinds.find((one) => one.kind === draft.kind);
  const sent = kind === undefined ? null : sentOf(draft, kind);

  const save = async (why: string): Promise<number> => {
    if (sent === null) throw new Error('What cannot be used is not sent.');
    if (rule !== undefined && present !== undefined) {
      await changeRule(rule.id, { ...sent, reason: why, basedOn: present.version });
      return present.version + 1;
    }
    const { items } = await addRule({ ...sent, reason: why });
    const added = Math.max(...items.map(({ id }) => id));
    await navigate({ search: { bagian: 'aturan', aturan: String(added) } });
    return 1;
  };
  const useAgain = (version: number) => {
    const earlier = rule?.versions.find((one) => one.version === version);
    if (earlier === undefined) return;
    setDraft(draftOf(earlier));
    setReason(settingsWords.againReason(format.number(version)));
  };

  return (
    <>
      <h2 lang={present === undefined ? undefined : 'id'} className="mt-3 text-lead font-[660]">
        {present?.name ?? words.newRule}
      </h2>
      {maySet ? (
        <SettingForm
          label={words.ruleForm}
          isReady={sent !== null}
          hasChanged={present === undefined || JSON.stringify(draft) !== JSON.stringify(before)}
          reason={reason}
          fields={words.fields}
          onReason={setReason}
          save={save}
        >
          <RuleFields
            draft={draft}
            kinds={kinds}
            channels={channels}
            isNew={present === undefined}
            onChange={setDraft}
          />
        </SettingForm>
      ) : (
        <p className="mt-2 text-ink-soft">{settingsWords.readOnly}</p>
      )}
      {rule !== undefined && (
        <VersionList
          versions={rule.versions.map((one, index) => ({
            ...{ version: one.version, by: one.changedBy, at: one.changedAt, reason: one.reason },
            changes: ruleChanges(rule.versions[index + 1], one, words, format),
          }))}
          onUseAgain={maySet ? useAgain : undefined}
        />
      )}
    </>
  );
}
