import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { LetterKind, LetterTemplate, LetterTemplates, LetterTemplateVersion } from '../../api/types';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { Segmented } from '../../components/segmented';
import { useLetterWords } from '../../i18n/letter-words';
import type { LetterWords } from '../../i18n/letter-words';
import { useMessages } from '../../i18n/language';
import { SettingForm } from '../settings/setting-form';
import { VersionList } from '../settings/version-list';
import { letterKinds, saveTemplate, templatesQuery } from './letters';

/** What letters are made of, by kind: the present text, every one before it, and who changed it why. */
export function LetterTemplatesPage() {
  const messages = useMessages();
  const words = useLetterWords();
  const { data, error, refetch } = useQuery(templatesQuery);
  const [kind, setKind] = useState<LetterKind>('teguran-1');
  const template = data?.items.find((item) => item.kind === kind);
  return (
    <>
      <title>{`${words.templates} — ${words.name} — ${messages.product}`}</title>
      <Link to="/surat" className="link inline-flex items-center gap-1 text-small no-underline hover:underline">
        <Icon name="chevronLeft" className="size-4" />
        {words.back}
      </Link>
      <h1 className="mt-2 text-title font-[660]">{words.templates}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.templatesIntro}</p>
      <div className="no-print mt-4">
        <Segmented
          label={words.kind}
          value={kind}
          options={letterKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChoose={setKind}
        />
      </div>
      {data === undefined && error !== null && <Failure error={error} retry={refetch} />}
      {data === undefined && error === null && (
        <div role="status" className="skeleton mt-4 h-80">
          <span className="sr-only">{messages.loading}</span>
        </div>
      )}
      {data !== undefined && template !== undefined && <Template key={kind} template={template} templates={data} />}
    </>
  );
}

type Content = Pick<LetterTemplateVersion, 'name' | 'subject' | 'body' | 'numberFormat'> & { replyDays: string };

const contentOf = ({ name, subject, body, numberFormat, replyDays }: LetterTemplateVersion): Content => ({
  ...{ name, subject, body, numberFormat },
  replyDays: String(replyDays),
});

function Template({
  template: { kind, versions },
  templates,
}: {
  template: LetterTemplate;
  templates: LetterTemplates;
}) {
  const words = useLetterWords();
  const [present] = versions;
  const [content, setContent] = useState<Content | null>(present === undefined ? null : contentOf(present));
  const [reason, setReason] = useState('');
  if (present === undefined || content === null) return null;
  const before = contentOf(present);
  const names = Object.keys(before) as (keyof Content)[];
  const change = (part: Partial<Content>) => setContent({ ...content, ...part });
  const days = /^\d{1,2}$/.test(content.replyDays) ? Number(content.replyDays) : Number.NaN;
  const save = async (why: string): Promise<number> => {
    const answer = await saveTemplate(kind, {
      ...content,
      ...{ replyDays: days, reason: why, basedOn: present.version },
    });
    return answer.items.find((item) => item.kind === kind)?.versions[0]?.version ?? present.version;
  };
  return (
    <>
      <div className="panel mt-4 p-5 sm:p-6">
        {templates.maySet ? (
          <SettingForm
            label={words.kinds[kind]}
            isReady={days >= 1 && days <= 60 && names.every((name) => content[name].trim() !== '')}
            hasChanged={names.some((name) => content[name] !== before[name])}
            reason={reason}
            onReason={setReason}
            save={save}
            fields={words.fields}
          >
            <Fields content={content} onChange={change} placeholders={templates.placeholders} />
          </SettingForm>
        ) : (
          <Fields content={content} onChange={null} placeholders={templates.placeholders} />
        )}
      </div>
      <VersionList
        versions={versions.map((version, index) => ({
          ...{ version: version.version, by: version.recordedBy, at: version.recordedAt, reason: version.reason },
          changes: changesBetween(versions[index + 1], version, words),
        }))}
        onUseAgain={
          templates.maySet
            ? (number) => {
                const old = versions.find(({ version }) => version === number);
                if (old !== undefined) setContent(contentOf(old));
              }
            : undefined
        }
      />
    </>
  );
}

const fieldWords = (words: LetterWords): Record<keyof Content, string> => ({
  name: words.templateName,
  subject: words.subject,
  body: words.body,
  replyDays: words.replyDays,
  numberFormat: words.numberFormat,
});

function changesBetween(before: LetterTemplateVersion | undefined, after: LetterTemplateVersion, words: LetterWords) {
  if (before === undefined) return null;
  const [old, young] = [contentOf(before), contentOf(after)];
  return (Object.keys(old) as (keyof Content)[])
    .filter((name) => old[name] !== young[name])
    .map((name) => ({ what: fieldWords(words)[name], before: old[name], after: young[name] }));
}

interface FieldsProps {
  content: Content;
  /** Null for who only reads. */
  onChange: ((part: Partial<Content>) => void) | null;
  placeholders: readonly string[];
}

const field = 'mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 text-small read-only:bg-sunken';

function Fields({ content, onChange, placeholders }: FieldsProps) {
  const words = useLetterWords();
  const lines = ['name', 'subject', 'numberFormat', 'replyDays'] as const;
  return (
    <div className="grid gap-4" data-testid="template-fields">
      {lines.map((name) => (
        <label key={name} className={name === 'replyDays' ? 'block w-60 max-w-full' : 'block max-w-[46rem]'}>
          <span className="text-small font-[600]">{fieldWords(words)[name]}</span>
          {name === 'numberFormat' && <span className="ml-2 text-note text-ink-soft">{words.numberFormatHint}</span>}
          <input
            type="text"
            lang="id"
            name={name}
            inputMode={name === 'replyDays' ? 'numeric' : 'text'}
            maxLength={200}
            readOnly={onChange === null}
            value={content[name]}
            onChange={(event) => onChange?.({ [name]: event.target.value })}
            className={`${field} h-[2.375rem]`}
          />
        </label>
      ))}
      <label className="block max-w-[46rem]">
        <span className="text-small font-[600]">{words.body}</span>
        <textarea
          lang="id"
          name="body"
          rows={14}
          maxLength={8_000}
          readOnly={onChange === null}
          value={content.body}
          onChange={(event) => onChange?.({ body: event.target.value })}
          className={`${field} py-2`}
        />
        <span className="mt-1 block text-note wrap-anywhere text-ink-soft">
          {words.placeholders(placeholders.map((name) => `{${name}}`).join(' '))}
        </span>
      </label>
    </div>
  );
}
