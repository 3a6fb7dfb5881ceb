import { figureOf, type ReportedFigure, type ReportedParticipant } from './report-figures.js';

export interface Standing {
  readonly participant: ReportedParticipant;
  readonly onTime: ReportedFigure;
}

/** So many of each end. */
const places = 3;

/**
 * Who closes most in time and who least, among those with complaints enough to be compared. Nobody is in both; of equal
 * shares the smaller code stands first.
 */
export function standings(participants: readonly ReportedParticipant[]): {
  readonly best: readonly Standing[];
  readonly worst: readonly Standing[];
} {
  const compared = participants
    .filter(({ isTooFew }) => !isTooFew)
    .map((participant) => ({ participant, onTime: figureOf(participant.figures, 'onTimeShare') }))
    .filter(({ onTime }) => onTime.value !== null)
    .toSorted(
      (one, other) =>
        (other.onTime.value ?? 0) - (one.onTime.value ?? 0) || (one.participant.code < other.participant.code ? -1 : 1),
    );
  const best = compared.slice(0, Math.min(places, Math.ceil(compared.length / 2)));
  const worst = compared.slice(best.length).slice(-places).reverse();
  return { best, worst };
}
