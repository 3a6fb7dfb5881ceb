import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { AddLetterTemplateHandler } from './add-letter-template.handler.js';
import { assertReadsTemplates, assertWrites, orLetterProblem } from './letter-access.guard.js';
import { letterKinds } from './letter-kind.js';
import { templateResponses } from './letter-response.mapper.js';
import { LetterTemplateQuery } from './letter-template.query.js';
import { placeholders } from './letter-text.js';
import { TemplateRequest } from './letter.request.js';
import { LetterTemplateListResponse } from './letter.response.js';

@ApiTags('letters')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@Controller('api/letter-templates')
export class LetterTemplateController {
  constructor(
    private readonly query: LetterTemplateQuery,
    private readonly adding: AddLetterTemplateHandler,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every version of every template, with who changed it, when and why' })
  @ApiOkResponse({ type: LetterTemplateListResponse })
  async list(@SignedIn() person: Person): Promise<LetterTemplateListResponse> {
    assertReadsTemplates(person);
    return {
      items: templateResponses(await this.query.all()),
      placeholders: [...placeholders],
      maySet: person.role === 'province-supervisor',
    };
  }

  @Post(':kind')
  @ApiParam({ name: 'kind', enum: letterKinds })
  @ApiOperation({ summary: 'Change a template: the next version of its kind; an older one is used again the same way' })
  @ApiCreatedResponse({ type: LetterTemplateListResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  @ApiConflictResponse({ description: 'Somebody else changed it since it was read' })
  @ApiNotFoundResponse({ description: 'There is none of this kind' })
  async add(
    @Param('kind') name: string,
    @Body() { basedOn, reason, ...content }: TemplateRequest,
    @SignedIn() person: Person,
  ): Promise<LetterTemplateListResponse> {
    assertWrites(person);
    const kind = letterKinds.find((known) => known === name);
    if (kind === undefined) throw problem(404, 'Not Found', { detail: 'There are no letters of this kind.' });
    await orLetterProblem(this.adding.add({ kind, content, reason, basedOn, by: person.name }));
    return this.list(person);
  }
}
