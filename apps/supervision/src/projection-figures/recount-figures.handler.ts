import { Injectable } from '@nestjs/common';
import { RecountRepository } from './recount.repository.js';

/** Complaints a step: while one is taken, no batch of the ledger moves figures. */
const complaintsAStep = 500;

/** Counts every complaint anew when days or signs are to be counted otherwise, until nothing of it is left. */
@Injectable()
export class RecountFigures {
  constructor(private readonly recount: RecountRepository) {}

  async handle(signal: AbortSignal): Promise<void> {
    let goesOn = true;
    while (goesOn && !signal.aborted) goesOn = await this.recount.step(complaintsAStep);
  }
}
