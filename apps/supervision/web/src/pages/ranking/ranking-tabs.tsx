import { useRankingWords } from '../../i18n/ranking-words';
import { PageTabs } from '../figures/page-tabs';

const pages = ['/peringkat', '/peringkat/bergeser', '/peringkat/hari-ini', '/peringkat/terbitan'] as const;

export function RankingTabs() {
  const { name, tabs, parts } = useRankingWords();
  return <PageTabs name={name} label={parts} tabs={pages.map((page) => ({ page, name: tabs[page] }))} />;
}
