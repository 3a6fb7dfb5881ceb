import { CodedError } from '#kernel';

/** A batch of a reading that a rebuild has ended: its records come again in the new reading. */
export class StaleGeneration extends CodedError<'STALE_GENERATION'> {
  constructor(generation: number) {
    super('STALE_GENERATION', `Reading ${generation} of the ledger has ended; another one began.`);
  }
}
