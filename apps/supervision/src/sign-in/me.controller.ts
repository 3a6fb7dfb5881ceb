import { Controller, Get, Inject } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { ProvinceConfiguration } from '#config';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { MeResponse } from './me.response.js';
import type { Person } from './role.js';
import { SignedIn } from './signed-in.guard.js';
import { PROVINCE } from '../participant/participant.module.js';

@ApiTags('person')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/me')
export class MeController {
  constructor(
    private readonly directory: ParticipantDirectory,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ type: MeResponse })
  me(@SignedIn() { name, role, participant }: Person): MeResponse {
    const { code, name: provinceName, timeZone } = this.configuration.province;
    return {
      name,
      role,
      participant: participant === null ? null : this.directory.reference(participant),
      province: { code, name: provinceName, timeZone },
    };
  }
}
