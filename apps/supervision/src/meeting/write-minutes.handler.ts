import { Injectable } from '@nestjs/common';
import { problem, type FieldProblem } from '#http';
import type { Person } from '../sign-in/role.js';
import { CitedComplaintsQuery } from './cited-complaints.query.js';
import type { Attendee, KeptMeeting } from './kept-meeting.js';
import { MeetingRepository, type NewLine } from './meeting.repository.js';
import { orRefused } from './refused-step.mapper.js';

/** Writes down what a meeting is about and what came of it. */
@Injectable()
export class WriteMinutesHandler {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly cited: CitedComplaintsQuery,
  ) {}

  /** @throws a 400 problem naming what cannot be used, a 409 problem when the meeting does not stand where it is written */
  async write({ id, participants }: KeptMeeting, line: NewLine): Promise<void> {
    const errors = [...lineProblems(line, participants), ...(await this.citationProblems(line))];
    if (errors.length > 0) throw problem(400, 'Fields not valid', { errors });
    await orRefused(this.meetings.write(id, line));
  }

  /** @throws a 404 problem when no such line stands, a 409 problem when the meeting is over */
  async strike({ id, lines }: KeptMeeting, line: number, reason: string, person: Person): Promise<void> {
    // A number that no line has may be larger than the database can count.
    if (!lines.some((one) => one.id === line))
      throw problem(404, 'Not Found', { detail: `Meeting ${id} has no line ${line}.` });
    const { name: by, participant } = person;
    await orRefused(this.meetings.strike(id, line, { kind: 'returned', text: reason, by, participant }));
  }

  /** @throws a 400 problem naming who belongs to nobody of the meeting, a 409 problem unless it has begun and not ended */
  async attend({ id, participants }: KeptMeeting, people: readonly Attendee[], by: string): Promise<void> {
    const errors = people.flatMap(({ participant }, index) =>
      participant === null || participants.includes(participant)
        ? []
        : [{ field: `people.${index}.participant`, reason: 'takes no part in this meeting' }],
    );
    if (errors.length > 0) throw problem(400, 'Fields not valid', { errors });
    await orRefused(this.meetings.attend(id, people, by));
  }

  private async citationProblems({ complaintIds }: NewLine): Promise<FieldProblem[]> {
    const open = await this.cited.open(complaintIds);
    return complaintIds.flatMap((id, index) =>
      open.has(id) ? [] : [{ field: `complaintIds.${index}`, reason: 'is no complaint, or one that is secret' }],
    );
  }
}

function lineProblems(
  { kind, participant, owner, due, complaintIds }: NewLine,
  all: readonly string[],
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!all.includes(participant)) problems.push({ field: 'participant', reason: 'takes no part in this meeting' });
  for (const [field, value] of Object.entries({ owner, due })) {
    if (kind === 'commitment' && value === null) problems.push({ field, reason: 'is missing' });
    if (kind !== 'commitment' && value !== null) problems.push({ field, reason: 'is for commitments only' });
  }
  if (kind === 'commitment' && complaintIds.length > 0) {
    problems.push({ field: 'complaintIds', reason: 'are for items and findings only' });
  }
  return problems;
}
