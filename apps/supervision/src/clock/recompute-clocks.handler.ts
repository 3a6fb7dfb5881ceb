import { Injectable } from '@nestjs/common';
import { RecomputeRepository } from './recompute.repository.js';

/** Complaints a step: while one is taken, no batch of the ledger is. */
const complaintsAStep = 300;

/** Computes anew what changed settings touch, until nothing of it is left. */
@Injectable()
export class RecomputeClocks {
  constructor(private readonly recompute: RecomputeRepository) {}

  async handle(signal: AbortSignal): Promise<void> {
    let goesOn = true;
    while (goesOn && !signal.aborted) goesOn = await this.recompute.step(complaintsAStep);
  }
}
