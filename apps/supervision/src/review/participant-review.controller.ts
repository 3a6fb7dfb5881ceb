import { Controller, Get, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { ParticipantReviewQuery } from './participant-review.query.js';
import { ParticipantReviewListResponse } from './participant-review.response.js';
import { PopulationRequest } from './review.request.js';

@ApiTags('reviews')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/participant-reviews')
export class ParticipantReviewController {
  constructor(private readonly query: ParticipantReviewQuery) {}

  @Get()
  @ApiOperation({ summary: 'What the newest closed round of review, and the one before it, say of one participant' })
  @ApiOkResponse({ type: ParticipantReviewListResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
  @ApiForbiddenResponse({ description: "Another participant's results" })
  of(@Query() { participant }: PopulationRequest, @SignedIn() person: Person): Promise<ParticipantReviewListResponse> {
    return this.query.of(participant, person);
  }
}
