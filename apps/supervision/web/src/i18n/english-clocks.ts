import type { indonesianClocks } from './indonesian-clocks';

const counted = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

export const englishClocks: typeof indonesianClocks = {
  clocks: 'Deadlines',
  clocksExplained:
    'Counted in working days, in the time zone of who has to act. Each deadline says why (in Indonesian).',
  none: 'No deadline has begun.',
  recomputing: 'The settings of deadlines were just changed; all deadlines are being computed anew.',
  kept: (count) => `${counted(count, 'deadline', 'deadlines')} kept`,
  basis: (version) => `By version ${version} of the settings of deadlines.`,
  names: {
    'national-verification': 'National verification',
    disposition: 'Disposition',
    'first-follow-up': 'First follow-up',
    completion: 'Completion',
    silence: 'Reporter’s reply',
  },
  states: {
    met: 'On time',
    late: 'Late',
    running: 'Running',
    overdue: 'Overdue',
    paused: 'Paused',
  },
  silenceStates: {
    met: 'Wait ended',
    late: 'Wait exceeded',
    running: 'Waiting for the reporter',
    overdue: 'Wait is over',
    paused: 'Paused',
  },
  cycle: (cycle) => `round ${cycle}`,
  ran: (days, limit) => `${days} of ${counted(limit, 'working day', 'working days')}`,
  remaining: (days) => `${counted(days, 'working day', 'working days')} left`,
  lastDay: 'the last day',
  overdueBy: (days) => `${counted(days, 'working day', 'working days')} over`,

  shares: 'Whose time was it?',
  sharesExplained:
    'From when the report came in until it was closed, or until now: with whom it waited. A participant answers for its own share only.',
  sharesDrawn: 'How the time divides',
  columns: { who: 'With', time: 'Time', share: 'Share', workingDays: 'Working days' },
  parties: {
    regency: 'regency',
    province: 'province',
    national: 'national',
    hub: 'Hub',
    reporter: 'Reporter',
  },
  partiesExplained: {
    hub: 'On the way from one system to another',
    reporter: 'Answered, and waiting for a reply',
  },
  unknown: 'unknown',
};
