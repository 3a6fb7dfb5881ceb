import { Controller, Get, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { HandOffQuery } from './hand-off.query.js';
import { HandOffRequest } from './hand-off.request.js';
import { HandOffListResponse } from './hand-off.response.js';

@ApiTags('figures')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/hand-offs')
export class HandOffController {
  constructor(private readonly handOffs: HandOffQuery) {}

  @Get()
  @ApiOperation({ summary: 'Who passed complaints of a period on to whom, as bukan wewenang' })
  @ApiOkResponse({ type: HandOffListResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
  list(@Query() request: HandOffRequest): Promise<HandOffListResponse> {
    return this.handOffs.of(request);
  }
}
