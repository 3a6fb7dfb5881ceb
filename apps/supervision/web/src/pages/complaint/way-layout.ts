import type { Hop, Participant } from '../../api/types';

/** National above province above regencies, these in the order in which the complaint met them. */
const height = (code: string): number => (code === 'national' ? 0 : code.includes('.') ? 2 : 1);

function lanesOf(way: readonly Hop[]): Participant[] {
  const lanes = new Map<string, Participant>();
  for (const { participant } of way) {
    lanes.set(participant.code, participant);
  }
  return [...lanes.values()].sort((one, other) => height(one.code) - height(other.code));
}

export const laneHeight = 96;
export const laneNameWidth = 168;
const leastStepWidth = 190;
const gap = 50;
const mostBoxWidth = 270;

interface WayBox {
  hop: Hop;
  left: number;
  top: number;
  width: number;
}

interface WayLayout {
  lanes: Participant[];
  boxes: WayBox[];
  width: number;
  height: number;
  /** From the right edge of each box to the left edge of the next, as an SVG path. */
  links: string[];
}

const boxHeight = 76;

/** One row per participant, one column per stay: what goes back and forth is seen as a zigzag. */
export function layOutWay(way: readonly Hop[], available: number): WayLayout {
  const lanes = lanesOf(way);
  const stepWidth = Math.max(leastStepWidth, (available - laneNameWidth) / Math.max(1, way.length));
  const boxes = way.map((hop, index) => ({
    hop,
    left: laneNameWidth + index * stepWidth,
    top: lanes.findIndex(({ code }) => code === hop.participant.code) * laneHeight + (laneHeight - boxHeight) / 2,
    width: Math.min(mostBoxWidth, stepWidth - gap),
  }));
  const links = boxes.slice(1).map((to, index) => {
    const from = boxes[index] ?? to;
    const startX = from.left + from.width;
    const startY = from.top + boxHeight / 2;
    const endX = to.left - 7;
    const endY = to.top + boxHeight / 2;
    const bend = (endX - startX) * 0.55;
    return `M${startX} ${startY} C${startX + bend} ${startY} ${endX - bend} ${endY} ${endX} ${endY}`;
  });
  return {
    lanes,
    boxes,
    width: Math.max(available, laneNameWidth + way.length * stepWidth),
    height: lanes.length * laneHeight,
    links,
  };
}
