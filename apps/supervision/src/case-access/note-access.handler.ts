import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { PROVINCE } from '../participant/participant.module.js';
import type { Person } from '../sign-in/role.js';
import { CaseAccessRepository } from './case-access.repository.js';

/**
 * Notes who opens a complaint: it may hold what somebody said of their health or their neighbours, and whoever keeps
 * such data records who worked with it (UU 27/2022, article 31).
 */
@Injectable()
export class NoteAccess {
  constructor(
    private readonly accesses: CaseAccessRepository,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  /** A page that stays open asks again with every change: by the day it is one access. */
  async handle(complaintId: string, person: Person, at = new Date()): Promise<void> {
    await this.accesses.record(complaintId, person, at, this.configuration.province.timeZone);
  }
}
