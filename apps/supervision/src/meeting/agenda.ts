import type { AgendaRules } from './agenda-rules.js';
import { dayInWords, pointsInWords, shareInWords } from './agenda-words.js';

export const agendaRuleNames = [
  'commitment',
  'overdue',
  'followed-up-low',
  'followed-up-fell',
  'on-time-low',
  'on-time-fell',
  'silent',
  'sign',
  'quality',
] as const;
export type AgendaRuleName = (typeof agendaRuleNames)[number];

/** What the figure of an item counts: running clocks, complaints, a share from 0 to 1, days, commitments. */
export const agendaUnits = ['clocks', 'complaints', 'share', 'days'] as const;
export type AgendaUnit = (typeof agendaUnits)[number];

/** A share of a period, and of the one before. */
export interface ShareFact {
  /** Null when there is nothing to divide. */
  readonly value: number | null;
  readonly of: number;
  readonly before: number | null;
  readonly beforeOf: number;
}

export interface SignFact {
  readonly sign: string;
  readonly label: string;
  readonly rule: string;
  readonly complaints: number;
}

/** A sign that a participant shows as a whole: nothing is heard of it. */
export interface QuietFact {
  readonly sign: string;
  readonly label: string;
  readonly rule: string;
  readonly lastDay: string | null;
}

/** A commitment of an earlier meeting that nobody settled. */
export interface CommitmentFact {
  readonly id: number;
  readonly meeting: number;
  readonly text: string;
  readonly due: string;
  readonly isOverdue: boolean;
}

/** All that the agenda of one participant is made of. */
export interface AgendaFacts {
  readonly participant: string;
  readonly overdue: { readonly clocks: number; readonly firstDay: string | null };
  readonly followedUp: ShareFact;
  readonly onTime: ShareFact;
  readonly signs: readonly SignFact[];
  readonly quiet: readonly QuietFact[];
  /** Of the newest closed review; null where nothing of it was read. */
  readonly review: { readonly round: number; readonly mean: number; readonly read: number } | null;
  readonly commitments: readonly CommitmentFact[];
}

/** What every figure of an agenda is asked about. */
export interface AgendaFrame {
  readonly from: string;
  readonly to: string;
  readonly dateBasis: string;
  /** The day on which it is made. */
  readonly asOf: string;
}

/** Something to talk about: its figure, why it is there, and where its cases are. */
export interface AgendaItem {
  readonly rule: AgendaRuleName;
  readonly participant: string;
  /** Which sign, or the number of the commitment; null where the rule says it all. */
  readonly subject: string | null;
  readonly figure: {
    readonly unit: AgendaUnit;
    readonly value: number | null;
    readonly of: number | null;
    readonly before: number | null;
  };
  /** In Indonesian: the matter, what stands there, and the rule by which it came up. */
  readonly title: string;
  readonly text: string;
  readonly ruleWords: string;
  /** The page with its cases. */
  readonly page: string;
}

/** A difference such as 0.9 less 0.85 lies just beside the 0.05 that it is. */
const rounding = 1e-9;

/** What there is to talk about with one participant, by the rules: what was promised first. */
export function agendaOf(facts: AgendaFacts, frame: AgendaFrame, rules: AgendaRules): AgendaItem[] {
  return [
    ...facts.commitments.map((commitment) => commitmentItem(facts, commitment, frame)),
    ...overdueItems(facts),
    ...shareItems(facts, frame, rules),
    ...facts.quiet.map((quiet) => quietItem(facts, quiet, frame)),
    ...facts.signs
      .filter(({ complaints }) => complaints >= rules.leastSigns)
      .toSorted((one, other) => other.complaints - one.complaints || (one.sign < other.sign ? -1 : 1))
      .map((sign) => signItem(facts, sign, frame, rules)),
    ...reviewItems(facts, rules),
  ];
}

function commitmentItem(
  { participant }: AgendaFacts,
  { id, meeting, text, due, isOverdue }: CommitmentFact,
  { asOf }: AgendaFrame,
): AgendaItem {
  const late = isOverdue ? daysBetween(due, asOf) : 0;
  return {
    ...{ rule: 'commitment', participant, subject: String(id) },
    figure: { unit: 'days', value: late, of: null, before: null },
    title: `Komitmen rapat ke-${meeting} belum selesai`,
    text: `“${text}”, tenggat ${dayInWords(due)}${isOverdue ? `, lewat ${late} hari` : ''}.`,
    ruleWords: 'Komitmen rapat sebelumnya yang belum dinyatakan selesai, dibatalkan, atau diteruskan.',
    page: `/rapat/${meeting}`,
  };
}

function overdueItems({ participant, overdue: { clocks, firstDay } }: AgendaFacts): AgendaItem[] {
  if (clocks === 0) return [];
  const since = firstDay === null ? '' : `, yang paling lama habis ${dayInWords(firstDay)}`;
  return [
    {
      ...{ rule: 'overdue', participant, subject: null },
      figure: { unit: 'clocks', value: clocks, of: null, before: null },
      title: 'Lewat tenggat',
      text: `${clocks} tenggat terlampaui dan masih berjalan${since}.`,
      ruleWords: 'Ada tenggat verifikasi, tindak lanjut, atau penyelesaian yang terlampaui saat agenda dibuat.',
      page: `/tenggat?${query({ participant })}`,
    },
  ];
}

/** Shares by the names that figures have, with what they are called and from which band on they are taken up. */
const shares = [
  {
    fact: 'followedUp',
    indicator: 'followedUpShare',
    name: '% ditindaklanjuti',
    prefix: 'followed-up',
    band: 'followedUpBand',
  },
  { fact: 'onTime', indicator: 'onTimeShare', name: '% tepat waktu', prefix: 'on-time', band: 'onTimeBand' },
] as const;

function shareItems(facts: AgendaFacts, frame: AgendaFrame, rules: AgendaRules): AgendaItem[] {
  return shares.flatMap(({ fact, indicator, name, prefix, band }): AgendaItem[] => {
    const { value, of, before, beforeOf } = facts[fact];
    if (value === null || of < rules.leastComplaints) return [];
    const known = before !== null && beforeOf >= rules.leastComplaints ? before : null;
    const isLow = value < rules[band] - rounding;
    const hasFallen = known !== null && known - value > rules.drop + rounding;
    if (!isLow && !hasFallen) return [];
    const compared = known === null ? '' : `; periode sebelumnya ${shareInWords(known)}`;
    const { participant } = facts;
    const { from, to, dateBasis } = frame;
    const low = `di bawah ${shareInWords(rules[band])}`;
    const fell = `turun lebih dari ${pointsInWords(rules.drop)} dari periode sebelumnya`;
    return [
      {
        ...{ rule: `${prefix}-${isLow ? 'low' : 'fell'}` as const, participant, subject: null },
        figure: { unit: 'share', value, of, before: known },
        title: isLow ? `${name} rendah` : `${name} turun`,
        text: `${shareInWords(value)} dari ${of} laporan${compared}.`,
        ruleWords: `${name} ${[...(isLow ? [low] : []), ...(hasFallen ? [fell] : [])].join(' dan ')}; sedikitnya ${rules.leastComplaints} laporan.`,
        page: `/indikator/kasus?${query({ indicator, part: 'denominator', scope: '14-instansi', participant, from, to, dateBasis })}`,
      },
    ];
  });
}

function quietItem(
  { participant }: AgendaFacts,
  { sign, label, rule, lastDay }: QuietFact,
  { asOf }: AgendaFrame,
): AgendaItem {
  return {
    ...{ rule: 'silent', participant, subject: sign },
    figure: { unit: 'days', value: lastDay === null ? null : daysBetween(lastDay, asOf), of: null, before: null },
    title: label,
    text: lastDay === null ? 'Belum pernah tercatat.' : `Terakhir tercatat ${dayInWords(lastDay)}.`,
    ruleWords: rule,
    page: `/tanda?${query({ participant })}`,
  };
}

function signItem(
  { participant }: AgendaFacts,
  { sign, label, rule, complaints }: SignFact,
  { from, to, dateBasis }: AgendaFrame,
  { leastSigns }: AgendaRules,
): AgendaItem {
  return {
    ...{ rule: 'sign', participant, subject: sign },
    figure: { unit: 'complaints', value: complaints, of: null, before: null },
    title: label,
    text: `${complaints} laporan menunjukkan tanda ini.`,
    ruleWords: `${rule} Diangkat bila sedikitnya ${leastSigns} laporan menunjukkannya.`,
    page: `/tanda/kasus?${query({ sign, scope: '14-instansi', participant, from, to, dateBasis })}`,
  };
}

function reviewItems({ participant, review }: AgendaFacts, { qualityBand }: AgendaRules): AgendaItem[] {
  if (review === null || review.mean >= qualityBand - rounding) return [];
  return [
    {
      ...{ rule: 'quality', participant, subject: String(review.round) },
      figure: { unit: 'share', value: review.mean, of: review.read, before: null },
      title: 'Mutu jawaban rendah',
      text: `Nilai rata-rata ${shareInWords(review.mean)} dari ${review.read} jawaban yang dibaca pada putaran ${review.round}.`,
      ruleWords: `Nilai tinjauan mutu yang terakhir ditutup di bawah ${shareInWords(qualityBand)}.`,
      page: `/tinjauan/${review.round}?${query({ participant })}`,
    },
  ];
}

const query = (said: Readonly<Record<string, string>>): string => new URLSearchParams(said).toString();

const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
