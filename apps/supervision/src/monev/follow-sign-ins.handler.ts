import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { provinceZone } from '../clock/province-zone.js';
import { dayAt } from '../clock/zone.js';
import { PROVINCE } from '../participant/participant.module.js';
import { HubClient } from '../synchronisation/hub.client.js';
import { SignInDayRepository } from './sign-in-day.repository.js';

/** Takes over from the hub when somebody of a participant last signed in. It knows only the last time, so days add up. */
@Injectable()
export class FollowSignIns {
  constructor(
    private readonly hub: HubClient,
    private readonly days: SignInDayRepository,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  /** @throws HubAway, HubNotConnected */
  async handle(): Promise<void> {
    const { participants } = await this.hub.synchronisation();
    const zone = provinceZone(this.configuration.province);
    await this.days.note(
      participants.flatMap(({ code, lastSignedInAt }) =>
        lastSignedInAt === null ? [] : [{ participant: code, day: dayAt(Date.parse(lastSignedInAt), zone) }],
      ),
    );
  }
}
