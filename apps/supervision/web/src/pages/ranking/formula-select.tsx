import { useQuery } from '@tanstack/react-query';
import { Select } from '../../components/select';
import { useFormat } from '../../format/format-context';
import { useRankingWords } from '../../i18n/ranking-words';
import { formulasQuery } from './rankings';

interface FormulaSelectProps {
  value: string | undefined;
  onChoose: (formula: string | undefined) => void;
}

export function FormulaSelect({ value, onChoose }: FormulaSelectProps) {
  const words = useRankingWords();
  const format = useFormat();
  const { data } = useQuery(formulasQuery);
  return (
    <Select
      label={words.formula}
      anyLabel={words.newestFormula}
      value={value}
      options={(data?.items ?? []).map(({ version, name }) => ({
        value: String(version),
        label: words.formulaTitle(format.number(version), name),
      }))}
      onChoose={onChoose}
      className="w-60"
    />
  );
}
