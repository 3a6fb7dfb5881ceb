import { seesOnly, type Person } from '../sign-in/role.js';
import { mayOpen } from './access.js';
import type { HubParticipant, HubSynchronisation } from './hub-answers.js';
import { connectionOf, lastHeardAt } from './synchronisation.js';
import type { SynchronisationResponse, SynchronisedParticipantResponse } from './synchronisation.response.js';

/** What a person may see of it. */
export function synchronisationResponse(
  { asOf, openConflicts, participants }: HubSynchronisation,
  person: Person,
  now: Date,
): SynchronisationResponse {
  const seen = participants.filter(({ code }) => mayOpen(person, code));
  const seesAll = seesOnly(person) === null;
  return {
    asOf,
    openConflicts: seesAll ? openConflicts : seen.reduce((sum, participant) => sum + participant.openConflicts, 0),
    participants: seen.map((participant) => participantOf(participant, now)),
  };
}

/** Field by field: what the hub tells its operator one day, it has not told everybody before a page. */
function participantOf(participant: HubParticipant, now: Date): SynchronisedParticipantResponse {
  const { code, name, delivery, incoming, outgoing, held, gaps, parked, openConflicts, lastReceipt } = participant;
  return {
    code,
    name,
    connection: {
      delivery,
      state: connectionOf(participant, now),
      heardAt: lastHeardAt(participant),
      heartbeatAt: participant.lastHeartbeatAt,
    },
    incoming: incoming && { waiting: incoming.waiting, since: incoming.since },
    outgoing: outgoing && { waiting: outgoing.waiting, since: outgoing.since, state: outgoing.state },
    held,
    gaps,
    parked,
    openConflicts,
    lastReceipt: lastReceipt && {
      id: lastReceipt.id,
      asOf: lastReceipt.asOf,
      state: lastReceipt.state,
      differences: lastReceipt.differences,
    },
  };
}
