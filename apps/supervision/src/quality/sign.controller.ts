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
import { SignAnswers } from './sign-answers.query.js';
import { PastedAnswerRequest, SignCasesRequest, SignRequest } from './sign.request.js';
import { PastedAnswerListResponse, SignCasesResponse, SignListResponse } from './sign.response.js';

@ApiTags('signs')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
@Controller('api/signs')
export class SignController {
  constructor(private readonly answers: SignAnswers) {}

  @Get()
  @ApiOperation({ summary: 'Every sign of trouble with its rule, and how often each participant shows it' })
  @ApiOkResponse({ type: SignListResponse })
  list(@Query() request: SignRequest): Promise<SignListResponse> {
    return this.answers.list(request);
  }

  @Get('cases')
  @ApiOperation({
    summary: 'The complaints that show a sign, each with why',
    description: 'Secret complaints count and are not listed. A leader sees those of their own participant.',
  })
  @ApiOkResponse({ type: SignCasesResponse })
  @ApiForbiddenResponse({ description: "Another participant's cases" })
  casesOf(@Query() request: SignCasesRequest, @SignedIn() person: Person): Promise<SignCasesResponse> {
    return this.answers.casesOf(request, person);
  }

  @Get('pasted-answers')
  @ApiOperation({ summary: 'Answers that a participant gave on many complaints' })
  @ApiOkResponse({ type: PastedAnswerListResponse })
  @ApiForbiddenResponse({ description: "Another participant's answers" })
  pastedAnswers(@Query() request: PastedAnswerRequest, @SignedIn() person: Person): Promise<PastedAnswerListResponse> {
    return this.answers.pastedAnswers(request, person);
  }
}
