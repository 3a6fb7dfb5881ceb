import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock.provider.js';
import { ChangeComplaintHandler } from '../complaint/change-complaint.handler.js';
import type { Receipt } from '../complaint/complaint.repository.js';
import type { Reporter, Report } from '../complaint/complaint.js';
import type { Action } from '../complaint/decide.js';
import { FileComplaintHandler } from '../complaint/file-complaint.handler.js';

/** What a citizen does, over the API or on the pages. */
@Injectable()
export class CitizenHandler {
  constructor(
    private readonly filing: FileComplaintHandler,
    private readonly changes: ChangeComplaintHandler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  file(said: Omit<Report, 'filedAt'>, reporter: Reporter): Promise<Receipt> {
    return this.filing.byCitizen(said, reporter);
  }

  reply(trackingId: string, text: string): Promise<Receipt> {
    return this.act(trackingId, { do: 'reply', text });
  }

  rate(trackingId: string, score: number, comment: string | null): Promise<Receipt> {
    return this.act(trackingId, { do: 'rate', score, comment });
  }

  close(trackingId: string): Promise<Receipt> {
    return this.act(trackingId, { do: 'set-status', status: 'Selesai', reason: null, closedBy: 'reporter' });
  }

  private act(trackingId: string, action: Action): Promise<Receipt> {
    return this.changes.handle(trackingId, { is: 'citizen', at: this.clock() }, action);
  }
}
