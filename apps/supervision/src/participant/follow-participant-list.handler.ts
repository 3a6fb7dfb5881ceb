import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ParticipantDirectory } from './participant-directory.js';
import { ParticipantListQuery } from './participant-list.query.js';
import { ParticipantListRepository } from './participant-list.repository.js';

/** Keeps the directory at the newest list, whichever instance of supervision wrote it. */
@Injectable()
export class FollowParticipantList implements OnModuleInit {
  private known = 0;

  constructor(
    private readonly repository: ParticipantListRepository,
    private readonly query: ParticipantListQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  /** At each start, before anybody is answered. */
  async onModuleInit(): Promise<void> {
    await this.repository.seed(this.directory.configuredList);
    await this.handle();
  }

  async handle(): Promise<void> {
    if ((await this.query.newest()) === this.known) return;
    const [[newest], everyName] = await Promise.all([this.query.versions(), this.query.everyName()]);
    if (newest === undefined || newest.version < this.known) return;
    this.directory.take(newest.instances, everyName);
    this.known = newest.version;
  }
}
