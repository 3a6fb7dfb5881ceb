import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { AlertRule, AlertRules } from '../../api/alert-types';
import { Badge } from '../../components/badge';
import { Failure } from '../../components/failure';
import { useFormat } from '../../format/format-context';
import { useAlertWords } from '../../i18n/alert-words';
import { useSettingsWords } from '../../i18n/settings-words';
import { alertRulesQuery } from './alerts';
import { conditionText } from './rule-changes';
import { RuleForm } from './rule-form';

const route = getRouteApi('/peringatan');

/** What the address says for a rule that is to be. */
const newRule = 'baru';

/** Every rule, or the one that the address names, with all it said before. */
export function RulesSection() {
  const { aturan } = route.useSearch();
  const { data, error, refetch } = useQuery(alertRulesQuery);
  if (data === undefined) {
    return (
      <div className="mt-5">
        {error === null ? <div className="skeleton h-96" /> : <Failure error={error} retry={refetch} />}
      </div>
    );
  }
  const chosen = data.items.find(({ id }) => String(id) === aturan);
  if (chosen === undefined && !(aturan === newRule && data.maySet)) return <RuleList rules={data} />;
  return <OneRule key={`${aturan} ${chosen?.versions[0]?.version}`} rules={data} rule={chosen} />;
}

function OneRule({ rules, rule }: { rules: AlertRules; rule: AlertRule | undefined }) {
  const words = useAlertWords();
  return (
    <>
      <p className="no-print mt-4 text-small">
        <Link to="/peringatan" search={{ bagian: 'aturan' }} className="link">
          {words.backToRules}
        </Link>
      </p>
      <RuleForm rules={rules} rule={rule} />
    </>
  );
}

const cell = 'px-3 py-2.5 align-baseline first:pl-5 last:pr-5';
const head = `${cell} text-left text-note font-[600] text-ink-soft`;

function RuleList({ rules: { items, channels, maySet } }: { rules: AlertRules }) {
  const words = useAlertWords();
  const settingsWords = useSettingsWords();
  const format = useFormat();
  const { columns } = words;
  return (
    <>
      <div className="no-print mt-4 flex flex-wrap items-center gap-4">
        {maySet ? (
          <Link to="/peringatan" search={{ bagian: 'aturan', aturan: newRule }} className="button button-main">
            {words.newRule}
          </Link>
        ) : (
          <p className="text-ink-soft">{settingsWords.readOnly}</p>
        )}
      </div>
      {!channels.includes('email') && (
        <p className="mt-3 max-w-[60rem] text-small text-ink-soft">{words.notSetUp.email}</p>
      )}
      <div role="region" tabIndex={0} aria-label={words.section.aturan} className="panel relative mt-4 overflow-x-auto">
        <table className="w-full border-collapse text-small" data-testid="rules">
          <caption className="sr-only">{words.section.aturan}</caption>
          <thead>
            <tr className="border-b border-line-strong">
              <th scope="col" className={head}>
                {columns.rule}
              </th>
              <th scope="col" className={`${head} max-sm:hidden`}>
                {columns.scope}
              </th>
              <th scope="col" className={`${head} max-md:hidden`}>
                {columns.told}
              </th>
              <th scope="col" className={head}>
                {columns.state}
              </th>
              <th scope="col" className={`${head} max-lg:hidden`}>
                {columns.changed}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, versions: [present] }) =>
              present === undefined ? null : (
                <tr
                  key={id}
                  data-testid="rule"
                  data-id={id}
                  className="relative border-b border-line last:border-0 hover:bg-hover"
                >
                  <th scope="row" className={`${cell} text-left font-normal`}>
                    <Link
                      to="/peringatan"
                      search={{ bagian: 'aturan', aturan: String(id) }}
                      lang="id"
                      className="font-[600] after:absolute after:inset-0 hover:underline focus-visible:after:outline-2"
                    >
                      {present.name}
                    </Link>
                    <span className="block text-note text-ink-soft">{conditionText(present, words, format)}</span>
                  </th>
                  <td className={`${cell} max-sm:hidden`}>
                    {present.participants.length === 0
                      ? words.everybody
                      : present.participants.map(({ name }) => name).join(', ')}
                  </td>
                  <td className={`${cell} wrap-anywhere max-md:hidden`}>
                    {present.emails.length === 0 && present.webhookUrl === null
                      ? words.onPageOnly
                      : words.told(present.emails.join(', '), present.webhookUrl !== null)}
                    <span className="block text-note text-ink-soft">{words.deliveries[present.delivery]}</span>
                  </td>
                  <td className={cell}>
                    {present.enabled ? (
                      <Badge icon="check" tone="good">
                        {words.isOn}
                      </Badge>
                    ) : (
                      <Badge>{words.isOff}</Badge>
                    )}
                  </td>
                  <td className={`${cell} max-lg:hidden`}>
                    {present.changedBy}
                    <span className="block text-note text-ink-soft">{format.dateTime(present.changedAt)}</span>
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}
