import type { ReactNode } from 'react';
import type { Channel, ConditionKind, Delivery, KindOfCondition } from '../../api/alert-types';
import { Segmented } from '../../components/segmented';
import { Select } from '../../components/select';
import { useAlertWords } from '../../i18n/alert-words';
import { useParticipants } from '../figures/participant-select';
import { NumberField } from '../settings/number-field';
import { blankDraft, faultyEmails, isWebhook } from './rule-draft';
import type { RuleDraft } from './rule-draft';

interface RuleFieldsProps {
  draft: RuleDraft;
  kinds: readonly KindOfCondition[];
  /** On which this installation can send. */
  channels: readonly Channel[];
  isNew: boolean;
  onChange: (draft: RuleDraft) => void;
}

const field =
  'mt-1 block w-full rounded-md border border-line-strong bg-surface px-3 font-normal aria-[invalid=true]:border-unhandled';

export function RuleFields({ draft, kinds, channels, isNew, onChange }: RuleFieldsProps) {
  const words = useAlertWords();
  const kind = kinds.find((one) => one.kind === draft.kind);
  const change = (part: Partial<RuleDraft>) => onChange({ ...draft, ...part });
  const chooseKind = (chosen: ConditionKind | undefined) => {
    const begins = kinds.find((one) => one.kind === chosen);
    if (begins !== undefined) change({ kind: begins.kind, parameters: blankDraft(begins).parameters });
  };
  const wrong = faultyEmails(draft.emails);
  const isWrongWebhook = draft.webhookUrl.trim() !== '' && !isWebhook(draft.webhookUrl.trim());
  const isBySigns = draft.kind === 'nobody-signed-in' || draft.kind === 'sudden-silence';
  return (
    <div className="panel mt-3 grid gap-x-8 gap-y-5 p-5 sm:grid-cols-2 sm:p-6">
      <label className="block text-small font-[600]">
        {words.ruleName}
        <input
          name="name"
          value={draft.name}
          maxLength={120}
          onChange={(event) => change({ name: event.target.value })}
          className={`${field} h-[2.375rem]`}
        />
      </label>
      <div>
        <p className="text-small font-[600]">{words.kind}</p>
        {isNew ? (
          <Select
            label={words.kind}
            anyLabel={words.kinds[draft.kind]}
            value={draft.kind}
            options={kinds.map((one) => ({ value: one.kind, label: words.kinds[one.kind] }))}
            onChoose={chooseKind}
            className="mt-1"
          />
        ) : (
          <p className="mt-1.5">
            {words.kinds[draft.kind]}
            <span className="block text-note text-ink-soft">{words.kindStays}</span>
          </p>
        )}
      </div>
      {isBySigns && <p className="text-small text-ink-soft sm:col-span-2">{words.bySigns}</p>}
      {kind?.parameters.map((parameter) => (
        <Parameter
          key={parameter.name}
          parameter={parameter}
          value={draft.parameters[parameter.name] ?? ''}
          onChange={(value) => change({ parameters: { ...draft.parameters, [parameter.name]: value } })}
        />
      ))}
      <Scope chosen={draft.participants} onChange={(participants) => change({ participants })} />
      <label className="block text-small font-[600]">
        {words.emails}
        <textarea
          name="emails"
          rows={3}
          value={draft.emails}
          aria-invalid={wrong.length > 0}
          aria-describedby="emails-hint"
          onChange={(event) => change({ emails: event.target.value })}
          className={`${field} py-2`}
        />
        <Hint id="emails-hint" isWrong={wrong.length > 0}>
          {wrong.length > 0 ? words.faultyEmails(wrong.join(', ')) : words.emailsHint}
        </Hint>
        {draft.emails.trim() !== '' && !channels.includes('email') && <NotSetUp>{words.notSetUp.email}</NotSetUp>}
      </label>
      <label className="block text-small font-[600]">
        {words.webhook}
        <input
          name="webhook"
          type="url"
          value={draft.webhookUrl}
          maxLength={500}
          aria-invalid={isWrongWebhook}
          aria-describedby="webhook-hint"
          onChange={(event) => change({ webhookUrl: event.target.value })}
          className={`${field} h-[2.375rem]`}
        />
        <Hint id="webhook-hint" isWrong={isWrongWebhook}>
          {isWrongWebhook ? words.faultyWebhook : words.webhookHint}
        </Hint>
        {draft.webhookUrl.trim() !== '' && !channels.includes('webhook') && (
          <NotSetUp>{words.notSetUp.webhook}</NotSetUp>
        )}
      </label>
      <div>
        <p className="mb-1 text-small font-[600]">{words.delivery}</p>
        <Segmented<Delivery>
          label={words.delivery}
          value={draft.delivery}
          options={(['immediate', 'digest'] as const).map((value) => ({ value, label: words.deliveries[value] }))}
          onChoose={(delivery) => change({ delivery })}
        />
      </div>
      <label className="flex items-center gap-2 self-end text-small font-[600]">
        <input
          type="checkbox"
          name="enabled"
          checked={draft.enabled}
          onChange={(event) => change({ enabled: event.target.checked })}
          className="size-4 accent-accent"
        />
        {words.enabled}
      </label>
    </div>
  );
}

interface ParameterProps {
  parameter: KindOfCondition['parameters'][number];
  value: string;
  onChange: (value: string) => void;
}

function Parameter({ parameter, value, onChange }: ParameterProps) {
  const words = useAlertWords();
  const { name, choices } = parameter;
  const { label = name, unit = '' } = words.parameters[name] ?? {};
  if (choices === null) {
    return <NumberField label={label} unit={unit} range={parameter} value={value} onChange={onChange} name={name} />;
  }
  return (
    <div>
      <p className="mb-1 text-small font-[560]">{label}</p>
      <Segmented
        label={label}
        value={value}
        options={choices.map((choice) => ({ value: String(choice), label: `${choice} ${unit}` }))}
        onChoose={onChange}
      />
    </div>
  );
}

function Scope({ chosen, onChange }: { chosen: readonly string[]; onChange: (codes: readonly string[]) => void }) {
  const words = useAlertWords();
  const participants = useParticipants();
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code].sort());
  return (
    <fieldset className="sm:col-span-2">
      <legend className="text-small font-[600]">{words.scope}</legend>
      <p className="text-note text-ink-soft">{words.scopeHint}</p>
      <div className="mt-1.5 grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {participants.map(({ code, name }) => (
          <label key={code} className="flex items-center gap-2 text-small">
            <input
              type="checkbox"
              name="participant"
              value={code}
              checked={chosen.includes(code)}
              onChange={() => toggle(code)}
              className="size-4 accent-accent"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Hint({ id, isWrong, children }: { id: string; isWrong: boolean; children: ReactNode }) {
  return (
    <span id={id} className={`mt-1 block text-note font-normal ${isWrong ? 'text-unhandled' : 'text-ink-soft'}`}>
      {children}
    </span>
  );
}

function NotSetUp({ children }: { children: ReactNode }) {
  return (
    <span role="status" className="mt-1 block text-note font-normal text-unhandled" data-testid="not-set-up">
      {children}
    </span>
  );
}
