import { Injectable } from '@nestjs/common';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { FiguresQuery } from '../projection-figures/figures.query.js';
import { FigureBasisQuery } from './figure-basis.query.js';
import { FigureReadingQuery } from './figure-reading.query.js';
import type { HandOffRequest } from './hand-off.request.js';
import type { HandOffListResponse } from './hand-off.response.js';
import { checkPeriod } from './period.request.js';

/** Who passed complaints on to whom. */
@Injectable()
export class HandOffQuery {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly basis: FigureBasisQuery,
    private readonly reading: FigureReadingQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  /** @throws a 400 problem for a period that is none */
  async of(request: HandOffRequest): Promise<HandOffListResponse> {
    checkPeriod(request);
    const { participant, dateBasis } = request;
    const period = { from: request.from ?? null, to: request.to ?? null, dateBasis };
    const [rows, { basis }] = await Promise.all([
      this.figures.handOffs(period),
      this.basis.of({ ...period, scope: '14-instansi', asOf: this.reading.today() }),
    ]);
    return {
      ...basis,
      items: rows
        .filter((row) => participant === undefined || [row.participant, row.value].includes(participant))
        .map((row) => ({
          from: this.directory.reference(row.participant),
          to: this.directory.reference(row.value),
          complaints: row.complaints,
        })),
    };
  }
}
