import { Injectable } from '@nestjs/common';
import { PendingRepository } from '../pending/pending.repository.js';

/** Has the national platform told again what it was told of a complaint. Each piece is looked up before it is sent. */
@Injectable()
export class TellNationalAgain {
  constructor(private readonly pending: PendingRepository) {}

  /** False when it was told nothing. */
  handle(complaintId: string): Promise<boolean> {
    return this.pending.tellAgain('national', 'national', complaintId);
  }
}
