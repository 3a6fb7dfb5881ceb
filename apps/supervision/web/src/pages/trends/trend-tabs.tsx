import { useTrendWords } from '../../i18n/trend-words';
import { PageTabs } from '../figures/page-tabs';

const pages = ['/tren', '/tren/pertumbuhan'] as const;

export function TrendTabs() {
  const { name, tabs, parts } = useTrendWords();
  return <PageTabs name={name} label={parts} tabs={pages.map((page) => ({ page, name: tabs[page] }))} />;
}
