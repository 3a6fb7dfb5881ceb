import { Injectable } from '@nestjs/common';
import { problem, type FieldProblem } from '#http';
import { ChangeParticipantList } from '../participant/change-participant-list.handler.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { ListedDecree } from '../participant/participant-list.js';
import { CircumstanceRepository, type Survey } from './circumstance.repository.js';

/** Takes in what people record beside the ledger. */
@Injectable()
export class RecordCircumstanceHandler {
  constructor(
    private readonly circumstances: CircumstanceRepository,
    private readonly list: ChangeParticipantList,
    private readonly directory: ParticipantDirectory,
  ) {}

  /** @throws a 400 problem when it is of nobody of the province, or ends before it begins */
  async decree(decree: ListedDecree & { readonly participant: string }, by: string): Promise<void> {
    const { participant, decreedOn, endsOn } = decree;
    const tooEarly = endsOn !== null && endsOn < decreedOn;
    this.check(participant, tooEarly ? { field: 'endsOn', reason: `is before decreedOn, ${decreedOn}` } : null);
    await this.list.recordDecree(participant, { number: decree.number, decreedOn, endsOn }, by);
  }

  /** @throws a 400 problem when it is of nobody of the province, or its period ends before it begins */
  async survey(survey: Survey, by: string): Promise<void> {
    const { participant, from, to } = survey;
    this.check(participant, to < from ? { field: 'to', reason: `is before from, ${from}` } : null);
    await this.circumstances.recordSurvey(survey, by);
  }

  private check(participant: string, other: FieldProblem | null): void {
    const known = this.directory.instances.some(({ code }) => code === participant);
    const errors = [
      ...(known ? [] : [{ field: 'participant', reason: 'is nobody of this province' }]),
      ...(other === null ? [] : [other]),
    ];
    if (errors.length > 0) throw problem(400, 'Fields not valid', { errors });
  }
}
