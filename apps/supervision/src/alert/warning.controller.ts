import { Body, Controller, Get, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { AcknowledgeWarning } from './acknowledge-warning.handler.js';
import { assertActs } from './alert-access.guard.js';
import { AcknowledgementRequest, ClosedWarningsRequest } from './alert.request.js';
import { ClosedWarningListResponse, OpenWarningListResponse, WarningResponse } from './alert.response.js';
import { WarningPages } from './warning-pages.query.js';

@ApiTags('alerts')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/alerts')
export class WarningController {
  constructor(
    private readonly warnings: WarningPages,
    private readonly acknowledging: AcknowledgeWarning,
  ) {}

  @Get('open')
  @ApiOperation({
    summary: 'Warnings that have not ended; a leader sees those of their own participant',
    description: 'As they were found at the last look: nothing is read for it but the warnings themselves.',
  })
  @ApiOkResponse({ type: OpenWarningListResponse })
  open(@SignedIn() person: Person): Promise<OpenWarningListResponse> {
    return this.warnings.open(person);
  }

  @Get('closed')
  @ApiOperation({ summary: 'Warnings that have ended, a page at a time' })
  @ApiOkResponse({ type: ClosedWarningListResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
  closed(@Query() request: ClosedWarningsRequest, @SignedIn() person: Person): Promise<ClosedWarningListResponse> {
    return this.warnings.closed(request, person);
  }

  @Post(':id/acknowledgements')
  @ApiOperation({ summary: 'Say that one has seen a warning, and what is done about it' })
  @ApiCreatedResponse({ type: WarningResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'There is no such warning' })
  @ApiConflictResponse({ description: 'It has ended' })
  async acknowledge(
    @Param('id', ParseIntPipe) id: number,
    @Body() { note }: AcknowledgementRequest,
    @SignedIn() person: Person,
  ): Promise<WarningResponse> {
    assertActs(person);
    await this.warnings.found(id, person);
    const written = note === undefined || note === '' ? null : note;
    await this.acknowledging.handle({ warning: id, note: written, by: person.name });
    return this.warnings.found(id, person);
  }
}
