import { Injectable } from '@nestjs/common';
import type { Complaint } from './complaint.js';
import { ComplaintRepository } from './complaint.repository.js';
import type { Receipt } from './complaint.repository.js';
import { act } from './decide.js';
import type { Action, Actor } from './decide.js';

@Injectable()
export class ChangeComplaintHandler {
  constructor(private readonly complaints: ComplaintRepository) {}

  /**
   * @throws ComplaintNotFound
   * @throws ActionRefused when the action does not fit the complaint's status
   */
  handle(trackingId: string, actor: Actor, action: Action): Promise<Receipt> {
    return this.complaints.change(trackingId, (complaint) => act(complaint, [action], actor));
  }

  /** The same, for what is to be done depending on the complaint. */
  handleAll(trackingId: string, actor: Actor, actions: (complaint: Complaint) => readonly Action[]): Promise<Receipt> {
    return this.complaints.change(trackingId, (complaint) => act(complaint, actions(complaint), actor));
  }
}
