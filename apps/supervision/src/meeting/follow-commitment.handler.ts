import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { reportRefusal, type Moment, type PromisedWork, type ReportKind } from './commitment.js';
import { MeetingRepository } from './meeting.repository.js';
import { orRefused } from './refused-step.mapper.js';

interface Said {
  readonly kind: ReportKind;
  readonly text: string;
}

/** Takes what people say became of a commitment. */
@Injectable()
export class FollowCommitmentHandler {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly reading: FigureReadingQuery,
  ) {}

  /** @throws a 403 problem when it is not the person's to say, a 409 problem when it cannot be said as things stand */
  async say(commitment: number, { kind, text }: Said, person: Person): Promise<void> {
    assertSays(kind, person);
    const { name: by, participant } = person;
    await orRefused(
      this.meetings.report(commitment, { kind, text, by, participant }, (kept) => assertFits(kind, kept, this.now())),
    );
  }

  /** @throws a 409 problem when it is settled, or the meeting does not go on */
  async carry(
    commitment: number,
    into: { readonly meeting: number; readonly due: string; readonly reason: string },
    { name, participant }: Person,
  ): Promise<void> {
    const by = { kind: 'carried', text: into.reason, by: name, participant } as const;
    await orRefused(
      this.meetings.carry(commitment, { meeting: into.meeting, due: into.due, by }, (kept) =>
        assertFits('carried', kept, this.now()),
      ),
    );
  }

  private now(): Moment {
    const now = new Date();
    return { instant: now.toISOString(), day: this.reading.today(now) };
  }
}

/** Whoever promised says that it is done; whether it is, the province says. */
function assertSays(kind: ReportKind, person: Person): void {
  const speaksForOne = seesOnly(person) !== null;
  if (kind === 'reported' ? speaksForOne : person.role === 'province-supervisor') return;
  const detail =
    kind === 'reported' ? 'Whoever promised reports: the leader of that regency.' : 'This is for the province to say.';
  throw problem(403, 'Forbidden', { detail });
}

function assertFits(kind: ReportKind, kept: PromisedWork, now: Moment): void {
  const detail = reportRefusal(kind, kept, now);
  if (detail !== null) throw problem(409, 'Conflict', { detail });
}
