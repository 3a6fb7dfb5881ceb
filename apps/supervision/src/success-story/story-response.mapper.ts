import type { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { mayDecide } from './decide-story.handler.js';
import type { KnownCase } from './known-case.js';
import { storiesPath } from './public-story.js';
import { mayPropose } from './story-access.guard.js';
import type { StoryVersion, ToldStory } from './story.query.js';
import type { StoryDraftResponse, StoryResponse, StoryVersionResponse } from './story.response.js';

/** @param person who looks at it */
export function storyResponse(
  { id, complaintId, unfit, versions }: ToldStory,
  person: Person,
  directory: ParticipantDirectory,
): StoryResponse {
  const isPublished = versions.some(({ state }) => state === 'published');
  const [newest] = versions;
  return {
    ...{ id, complaint: complaintId, unfit },
    publicAddress: isPublished && unfit === null ? `${storiesPath}/${id}` : null,
    versions: versions.map((version) => versionResponse(version, person, directory)),
    mayPropose: newest !== undefined && unfit === null && mayPropose(person, newest.participant),
    mayWithdraw: isPublished && person.role === 'province-supervisor',
  };
}

function versionResponse(version: StoryVersion, person: Person, directory: ParticipantDirectory): StoryVersionResponse {
  const { proposer: _proposer, participant, acknowledged, ...told } = version;
  return {
    ...told,
    participant: directory.reference(participant),
    acknowledged: [...acknowledged],
    mayDecide: mayDecide(version, person),
  };
}

export const draftResponse = (known: KnownCase, directory: ParticipantDirectory): StoryDraftResponse => ({
  complaint: known.id,
  participant: directory.reference(known.participant),
  ...{ month: known.month, title: known.title, body: known.body },
  answers: [...known.answers],
});
