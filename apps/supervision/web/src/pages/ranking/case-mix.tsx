import type { RankedParticipant } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useRankingWords } from '../../i18n/ranking-words';

/** In one order and one shade for everybody, so that two rows can be compared. */
const shades: Readonly<Record<string, string>> = {
  'pengaduan-berkadar-pengawasan': 'var(--sun)',
  'pengaduan-tidak-berkadar-pengawasan': 'var(--volume-4)',
  aspirasi: 'var(--volume-3)',
  'permintaan-informasi': 'var(--volume-2)',
  '': 'var(--line-strong)',
};

/** What a participant had to handle: nobody is compared without it being seen. The words say what the bar draws. */
export function CaseMix({ mix }: Pick<RankedParticipant, 'mix'>) {
  const messages = useMessages();
  const words = useRankingWords();
  const format = useFormat();
  if (mix === null) return <span className="text-note text-ink-soft">{words.mixUnknown}</span>;
  if (mix.length === 0) return <span className="text-note text-ink-soft">{words.mixNone}</span>;
  const all = mix.reduce((sum, { complaints }) => sum + complaints, 0);
  const ordered = Object.keys(shades).flatMap((kind) => mix.filter(({ classification }) => classification === kind));
  const names: Readonly<Record<string, string>> = messages.classifications;
  return (
    <>
      <span aria-hidden="true" className="flex h-1.5 w-56 max-w-full gap-px overflow-hidden rounded-full">
        {ordered.map(({ classification, complaints }) => (
          <span
            key={classification}
            className="print-exact"
            style={{ flexGrow: complaints, flexBasis: 0, background: shades[classification] }}
          />
        ))}
      </span>
      <ul className="mt-1.5 flex flex-wrap gap-x-3.5 gap-y-0.5 text-note text-ink-soft">
        {ordered.map(({ classification, complaints }) => (
          <li
            key={classification}
            className="flex items-center gap-1.5 whitespace-nowrap"
            title={names[classification]}
          >
            <span
              aria-hidden="true"
              className="size-2 shrink-0 rounded-[2px] print-exact"
              style={{ background: shades[classification] }}
            />
            {`${words.mixShort[classification] ?? words.mixUnclassified} ${format.number(complaints)} (${format.share(complaints / all, 0)})`}
          </li>
        ))}
      </ul>
    </>
  );
}
