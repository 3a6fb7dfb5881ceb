import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { NATIONAL, regencyName, type ProvinceConfiguration } from '#config';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { CachedParticipants } from './cached-participant.adapter.js';
import type { Participant } from './participant.js';
import { ParticipantRepository, type Credentials } from './participant.repository.js';

/** A new Standard Webhooks secret: `whsec_` and 32 random bytes in base64. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Who takes part comes from the province file and from what operators add; credentials from PARTICIPANTS_FILE. */
@Injectable()
export class RegisterParticipants {
  constructor(
    private readonly participants: ParticipantRepository,
    private readonly directory: CachedParticipants,
    @Inject(HUB_CONFIG) private readonly config: HubConfig,
  ) {}

  /** Run at each start: adds who is missing and applies the credentials given. */
  async handle(): Promise<void> {
    for (const participant of participantsIn(this.config.province)) {
      await this.participants.add(participant);
    }
    for (const { code, secret, publicJwk, delivery } of this.config.credentials) {
      const given: Credentials = {
        ...(secret === undefined ? {} : { secret }),
        ...(publicJwk === undefined ? {} : { publicKey: publicJwk }),
        ...(delivery === undefined ? {} : { delivery }),
      };
      if (Object.keys(given).length > 0) await this.participants.change(code, given);
    }
    this.directory.forget();
  }

  /** False when there is one with this code already. */
  async add(participant: Participant): Promise<boolean> {
    const added = await this.participants.add(participant);
    this.directory.forget();
    return added;
  }
}

function participantsIn({ province, regencies }: ProvinceConfiguration): Participant[] {
  const { timeZone } = province;
  const blank = { timeZone, secret: null, publicKey: null };
  return [
    { ...blank, code: NATIONAL, name: 'SP4N-LAPOR!', kind: 'national', delivery: { kind: 'national' } },
    { ...blank, code: province.code, name: `Provinsi ${province.name}`, kind: 'province', delivery: { kind: 'kafka' } },
    ...regencies.map((regency): Participant => ({
      ...blank,
      code: regency.code,
      name: regencyName(regency),
      kind: regency.kind,
      delivery: { kind: 'kafka' },
    })),
  ];
}
