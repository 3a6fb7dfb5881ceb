import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Indicator, IndicatorName, Overview } from '../../api/types';
import { Failure } from '../../components/failure';
import { Select } from '../../components/select';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { valueText } from '../figures/figure-text';
import type { FigureSpeech } from '../figures/figure-text';
import { familyNames, families, indicatorUnits } from '../figures/indicator-families';
import { indicatorsQuery } from '../indicators/indicators';
import { listSearch } from './list-search';
import { isCountIndicator } from './overview-search';
import type { MapIndicator } from './overview-search';
import type { ExtraColumn } from './participant-columns';
import { ParticipantTable } from './participant-table';
import { ParticipantsLayout } from './participants-layout';
import { TileMap } from './tile-map';
import { indicatorScale } from './tile-scale';

const others = familyNames.flatMap((family) => families[family]).filter((name) => !isCountIndicator(name));

interface IndicatorSelectProps {
  indicator: MapIndicator;
  onChoose: (indicator: IndicatorName | undefined) => void;
}

/** Every indicator that the counts of the overview do not say. */
export function IndicatorSelect({ indicator, onChoose }: IndicatorSelectProps) {
  const words = useFigureWords();
  return (
    <Select
      label={words.otherIndicator}
      anyLabel={words.otherIndicator}
      value={isCountIndicator(indicator) ? undefined : indicator}
      options={others.map((value) => ({ value, label: words.indicators[value].label }))}
      onChoose={onChoose}
      className="max-w-56"
    />
  );
}

interface IndicatorFiguresProps {
  overview: Overview;
  indicator: IndicatorName;
  table: { overview: Overview; sort: string | undefined; onSort: (sort: string | undefined) => void };
}

/** The map by any indicator, and the table with a column of it. */
export function IndicatorFigures({ overview, indicator, table }: IndicatorFiguresProps) {
  const words = useFigureWords();
  const format = useFormat();
  const { from, to, dateBasis, scope } = overview;
  const { data, error, refetch } = useQuery(
    indicatorsQuery({ from: from ?? undefined, to: to ?? undefined, dateBasis, scope, by: 'participant' }),
  );
  const extra = useMemo((): ExtraColumn | undefined => {
    if (data === undefined) return undefined;
    const name = words.indicators[indicator].label;
    const figures = new Map(
      data.groups.map(({ key, indicators }) => [key, textOf(indicators, indicator, { format, words })]),
    );
    const total = textOf(data.totals, indicator, { format, words });
    return { name, read: (code) => figures.get(code) ?? unknown, total };
  }, [data, indicator, words, format]);

  if (extra === undefined) {
    return error === null ? <div className="skeleton m-6 h-96" /> : <Failure error={error} retry={refetch} />;
  }
  const values = overview.participants.flatMap(({ code }) => extra.read(code).value ?? []);
  return (
    <ParticipantsLayout
      map={
        <TileMap
          participants={overview.participants}
          indicatorName={extra.name}
          scale={indicatorScale(indicator, values)}
          read={({ code }) => ({ ...extra.read(code), search: listSearch(overview, code) })}
          writeBound={(bound) => boundText(indicator, bound, { format, words })}
        />
      }
      table={<ParticipantTable {...table} extra={extra} />}
    />
  );
}

const unknown = { value: null, text: '–' };

function textOf(indicators: readonly Indicator[], name: IndicatorName, speech: FigureSpeech): ExtraColumn['total'] {
  const found = indicators.find(({ indicator }) => indicator === name);
  return found === undefined ? unknown : { value: found.value, text: tileText(found, speech) };
}

/** Short enough for a tile: a share with one digit, days without their unit, which the name says. */
function tileText(figure: Indicator, speech: FigureSpeech): string {
  const { value, indicator } = figure;
  if (value === null) return '–';
  switch (indicatorUnits[indicator]) {
    case 'share':
      return figure.denominator === 1 && !indicator.endsWith('Share')
        ? valueText(figure, speech)
        : speech.format.share(value, value === 1 ? 0 : 1);
    case 'days':
      return speech.format.decimal(value, 1);
    case 'points':
    case 'complaints':
      return valueText(figure, speech);
  }
}

function boundText(indicator: IndicatorName, bound: number, { format }: FigureSpeech): string {
  return indicatorUnits[indicator] === 'share' ? format.share(bound, 0) : format.number(bound);
}
