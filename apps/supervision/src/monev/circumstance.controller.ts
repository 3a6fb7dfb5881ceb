import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { DecreeRequest, SurveyRequest } from './circumstance.request.js';
import { RecordCircumstanceHandler } from './record-circumstance.handler.js';

@ApiTags('figures')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
@Controller('api')
export class CircumstanceController {
  constructor(private readonly handler: RecordCircumstanceHandler) {}

  @Post('decrees')
  @HttpCode(204)
  @ApiOperation({
    summary:
      'Record the decree of a managing team (SK Tim) in the list of instances; the same number again corrects it',
  })
  @ApiNoContentResponse({ description: 'Recorded' })
  decree(@Body() decree: DecreeRequest, @SignedIn() person: Person): Promise<void> {
    return this.handler.decree({ ...decree, endsOn: decree.endsOn ?? null }, recorder(person));
  }

  @Post('surveys')
  @HttpCode(204)
  @ApiOperation({ summary: 'Record an index of satisfaction (IKM) of a period; the same period again corrects it' })
  @ApiNoContentResponse({ description: 'Recorded' })
  survey(@Body() survey: SurveyRequest, @SignedIn() person: Person): Promise<void> {
    return this.handler.survey(survey, recorder(person));
  }
}

/** Who records is on record. */
function recorder({ role, name }: Person): string {
  if (role === 'province-supervisor') return name;
  throw problem(403, 'Forbidden', { detail: 'This is for the province to record.' });
}
