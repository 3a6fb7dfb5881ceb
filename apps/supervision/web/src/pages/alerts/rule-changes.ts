import type { AlertRuleVersion, AlertSettingsVersion } from '../../api/alert-types';
import type { Format } from '../../format/format';
import type { AlertWords } from '../../i18n/alert-words';

/** What one version says otherwise than the one before. */
export interface WordedChange {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** "Tenggat yang lewat: sedikitnya 5". */
export function conditionText(
  { condition: { kind, parameters } }: Pick<AlertRuleVersion, 'condition'>,
  words: AlertWords,
  format: Pick<Format, 'number'>,
): string {
  const said = Object.entries(parameters).map(([name, value]) => {
    const { label = name, unit = '' } = words.parameters[name] ?? {};
    return `${label.toLowerCase()} ${format.number(value)} ${unit}`.trim();
  });
  return [words.kinds[kind], said.join(', ')].filter((part) => part !== '').join(': ');
}

type Worded = Readonly<Record<string, string>>;

const between = (before: Worded, after: Worded, nothing: string): WordedChange[] =>
  Object.entries(after).flatMap(([what, said]) => {
    const was = before[what] ?? '';
    return was === said ? [] : [{ what, before: was === '' ? nothing : was, after: said === '' ? nothing : said }];
  });

/** None of the first version. */
export function ruleChanges(
  before: AlertRuleVersion | undefined,
  after: AlertRuleVersion,
  words: AlertWords,
  format: Pick<Format, 'number'>,
): WordedChange[] {
  if (before === undefined) return [];
  const { fields } = words;
  const worded = (rule: AlertRuleVersion): Worded => ({
    [fields.name]: rule.name,
    [fields.condition]: conditionText(rule, words, format),
    [fields.participants]: rule.participants.map(({ name }) => name).join(', ') || words.everybody,
    [fields.emails]: rule.emails.join(', '),
    [fields.webhookUrl]: rule.webhookUrl ?? '',
    [fields.delivery]: words.deliveries[rule.delivery],
    [fields.enabled]: rule.enabled ? words.yes : words.no,
  });
  return between(worded(before), worded(after), words.nothing);
}

/** None of the first version. */
export function settingsChanges(
  before: AlertSettingsVersion | undefined,
  after: AlertSettingsVersion,
  words: AlertWords,
): WordedChange[] {
  if (before === undefined) return [];
  const { fields } = words;
  const worded = ({ quietFrom, quietTo, quietDaysOff, digestAt }: AlertSettingsVersion): Worded => ({
    [fields.quiet]: quietFrom === null || quietTo === null ? '' : `${quietFrom}–${quietTo}`,
    [fields.quietDaysOff]: quietDaysOff ? words.yes : words.no,
    [fields.digestAt]: digestAt,
  });
  return between(worded(before), worded(after), words.nothing);
}
