import { randomUUID } from 'node:crypto';
import type { ParticipantDirectory } from '../participant/participant-directory.js';
import type { BulkActionResponse, BulkPreviewResponse, LeftOutResponse } from './bulk-action.response.js';
import type { KeptBulkAction } from './bulk-action.repository.js';
import type { LeftOut } from './bulk-plan.js';
import type { PlannedAgenda } from './plan-agenda.query.js';
import type { PlannedLetters } from './plan-letters.query.js';

export const lettersPreview = (
  { chosen, letters, leftOut, digest }: PlannedLetters,
  directory: ParticipantDirectory,
): BulkPreviewResponse => ({
  ...{ key: randomUUID(), digest, chosen: chosen.length },
  parts: letters.map(({ participant, complaints, subject }) => ({
    ...{ participant: directory.reference(participant), complaints: [...complaints], subject },
  })),
  leftOut: leftOutResponse(leftOut, directory),
  deadline: letters[0]?.deadline ?? null,
  meeting: null,
});

export const agendaPreview = (
  { chosen, parts, leftOut, meeting, digest }: PlannedAgenda,
  directory: ParticipantDirectory,
): BulkPreviewResponse => ({
  ...{ key: randomUUID(), digest, chosen: chosen.length },
  parts: parts.map(({ participant, complaints }) => ({
    ...{ participant: directory.reference(participant), complaints: [...complaints], subject: null },
  })),
  leftOut: leftOutResponse(leftOut, directory),
  deadline: null,
  meeting: meeting && { id: meeting.id, scheduledAt: meeting.scheduledAt, place: meeting.place },
});

export const actionResponse = (
  { key, action, by, at, written, leftOut }: KeptBulkAction,
  directory: ParticipantDirectory,
): BulkActionResponse => ({
  ...{ key, action, by, at },
  written: written.map(({ id, participant, complaints }) => ({
    ...{ id, participant: directory.reference(participant), complaints: [...complaints] },
  })),
  leftOut: leftOutResponse(leftOut, directory),
});

const leftOutResponse = (leftOut: readonly LeftOut[], directory: ParticipantDirectory): LeftOutResponse[] =>
  leftOut.map(({ participant, ...one }) => ({
    ...one,
    participant: participant === null ? null : directory.reference(participant),
  }));
