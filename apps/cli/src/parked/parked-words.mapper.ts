import type { ParkedGroup, ParkedMessage, RedrivePreview, RedriveRun } from './parked.client.js';

export const messageRow = (message: ParkedMessage): string[] => [
  String(message.id),
  message.state,
  message.participant ?? '-',
  message.cause,
  message.complaintId ?? '-',
  message.receivedAt,
  String(message.attempts),
];

export const groupRow = ({ cause, participant, count, oldest, newest, example }: ParkedGroup): string[] => [
  String(count),
  cause,
  participant ?? '-',
  oldest,
  newest,
  example
    .slice(0, 1)
    .map(({ field, reason }) => `${field} ${reason}`.trim())
    .join(),
];

/** What a redrive would come to, in two sentences, and a third when not everything was rehearsed. */
export function previewLines(preview: RedrivePreview): string[] {
  const { matching, examined, apply, statusChanges, sentAgain } = preview;
  const others = (['conflict', 'held', 'duplicate', 'parkedAgain', 'released'] as const)
    .filter((name) => preview[name] > 0)
    .map((name) => `${preview[name]} ${otherWords[name]}`);
  const told = preview.deliveries.map(({ participant, events }) => `${participant} of ${events}`);
  return [
    [
      `${examined} messages: ${apply} would apply, ${statusChanges} change status, ${sentAgain} would be sent again`,
      ...others,
    ].join(', ') + '.',
    told.length === 0 ? 'Nobody would be told.' : `Would be told: ${told.join(', ')}.`,
    ...(matching > examined ? [`${matching - examined} more were not rehearsed.`] : []),
  ];
}

const otherWords = {
  conflict: 'would be conflicts',
  held: 'would be held',
  duplicate: 'are duplicates',
  parkedAgain: 'would be parked again',
  released: 'held ones would follow',
};

export function runLine({ id, state, total, written, outcomes }: RedriveRun): string {
  const known = Object.entries(outcomes)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome}`);
  return `Run ${id} is ${state}: ${[`${written} of ${total} written`, ...known].join(', ')}.`;
}
