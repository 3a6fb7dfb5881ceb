import type { ComplaintEventName } from './complaint-events.js';
import type { ParticipantEventName } from './participant-events.js';

const filer = 'The participant where it was filed';
const handler = 'The participant that handles it';

/** Who may say what, in words for the documents; the hub's ownership rules decide it. */
export const senders: Readonly<Record<ComplaintEventName | ParticipantEventName, string>> = {
  filed: filer,
  registered: 'The national platform',
  recorded: 'The hub, in the name of the participant whose export was imported',
  verified: handler,
  disposed: handler,
  transferred: handler,
  followedup: `${handler}, or one of them when disposed to several`,
  replied: filer,
  postponed: handler,
  resumed: handler,
  archived: handler,
  completed: `${filer} when the reporter closes it, else the one that handles it (the lead when several)`,
  reopened: `${filer}, or the one that handles it`,
  rated: filer,
  recategorised: 'The participant that verified it last',
  linked: `${handler}, or the province`,
  attached: `${filer}, or the one that handles it`,
  withdrawn: filer,
  ruled: 'The province; the hub writes it in its name when a person rules, or a rule that was kept',
  heartbeat: 'Each participant, about once a minute',
  'signed-in': 'Each participant',
  digest: 'A participant that the hub asked',
  'letter-received': 'The participant that a letter is for',
  'letter-answered': 'The participant that a letter is for',
};
