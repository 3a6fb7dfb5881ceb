import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentRegency, OfOneRegency } from '../regency/regency.guard.js';
import type { Regency } from '../regency/regency.js';
import { SignInRequest } from './exchange.request.js';
import { UnappliedResponse } from './exchange.response.js';
import { SignInHandler } from './sign-in.handler.js';
import { UnappliedQuery } from './unapplied.query.js';

@ApiTags('exchange with the hub')
@OfOneRegency()
@Controller('v1/regencies/:code')
export class ExchangeController {
  constructor(
    private readonly signIns: SignInHandler,
    private readonly query: UnappliedQuery,
  ) {}

  /** An officer signed in to the regency's own software. */
  @Post('sign-ins')
  @HttpCode(202)
  @ApiAcceptedResponse({ description: 'It will be told to the hub' })
  async signIn(@CurrentRegency() regency: Regency, @Body() { role }: SignInRequest): Promise<void> {
    await this.signIns.signedIn(regency, role);
  }

  /** What the hub delivered and we could not apply. */
  @Get('unapplied')
  @ApiOkResponse({ type: UnappliedResponse, isArray: true })
  async unapplied(@CurrentRegency() regency: Regency): Promise<UnappliedResponse[]> {
    const records = await this.query.latest(regency.code);
    return records.map(({ partition, offset, reason, awaitedComplaintId, receivedAt, value }) => ({
      record: `${partition}/${offset}`,
      reason,
      awaitedComplaintId,
      receivedAt,
      value: value.toString('utf8'),
    }));
  }
}
