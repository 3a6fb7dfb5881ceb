import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { WarningRepository, type NewAcknowledgement } from './warning.repository.js';

/** Takes down that somebody has seen a warning, and what they say to it. */
@Injectable()
export class AcknowledgeWarning {
  constructor(private readonly warnings: WarningRepository) {}

  /** @throws a 409 problem when it has ended */
  async handle(acknowledgement: NewAcknowledgement): Promise<void> {
    if (await this.warnings.acknowledge(acknowledgement)) return;
    throw problem(409, 'Conflict', { detail: 'This warning has ended.' });
  }
}
