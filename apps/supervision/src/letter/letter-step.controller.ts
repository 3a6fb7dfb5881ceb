import { Body, Controller, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { reasonsInLanguage } from '../language/reasons-in-language.interceptor.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { DraftLetterHandler } from './draft-letter.handler.js';
import { EndLetterHandler } from './end-letter.handler.js';
import { IssueLetterHandler } from './issue-letter.handler.js';
import { assertWrites, orLetterProblem } from './letter-access.guard.js';
import { LetterPages } from './letter-pages.query.js';
import { ChangedDraftRequest, IssueRequest, LetterNoteRequest } from './letter.request.js';
import { LetterResponse } from './letter.response.js';

/** What a supervisor of the province does with a letter; each step answers with the letter as it is then. */
@ApiTags('letters')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@ApiNotFoundResponse({ description: 'There is none of this id' })
@ApiConflictResponse({ description: 'As the letter stands this cannot be done, or somebody was faster' })
@UseInterceptors(reasonsInLanguage)
@Controller('api/letters/:id')
export class LetterStepController {
  constructor(
    private readonly pages: LetterPages,
    private readonly drafting: DraftLetterHandler,
    private readonly issuing: IssueLetterHandler,
    private readonly ending: EndLetterHandler,
  ) {}

  @Post('draft')
  @HttpCode(200)
  @ApiOperation({ summary: 'Change a draft: its next version' })
  @ApiOkResponse({ type: LetterResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  async change(
    @Param('id') id: string,
    @Body() { basedOn, complaints, ...request }: ChangedDraftRequest,
    @SignedIn() person: Person,
  ): Promise<LetterResponse> {
    assertWrites(person);
    const { participant, kind, follows, ...kept } = await this.pages.found(id, person);
    const { deadline = kept.deadline, subject = kept.draftSubject, body = kept.draftBody } = request;
    const matter = { participant, kind, follows, complaints, deadline, subject, body };
    await orLetterProblem(this.drafting.change(id, basedOn, matter, person));
    return this.pages.one(id, person);
  }

  @Post('issue')
  @HttpCode(200)
  @ApiOperation({ summary: 'Issue a letter: it gets its number and its PDF, is sent, and never changes again' })
  @ApiOkResponse({ type: LetterResponse })
  @ApiBadRequestResponse({ description: 'What it says does not hold any more; the problem names each field' })
  async issue(
    @Param('id') id: string,
    @Body() { basedOn }: IssueRequest,
    @SignedIn() person: Person,
  ): Promise<LetterResponse> {
    assertWrites(person);
    const letter = await this.pages.found(id, person);
    await orLetterProblem(this.issuing.issue(letter, basedOn, person));
    return this.pages.one(id, person);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give a draft up' })
  @ApiOkResponse({ type: LetterResponse })
  async withdraw(
    @Param('id') id: string,
    @Body() { note }: LetterNoteRequest,
    @SignedIn() person: Person,
  ): Promise<LetterResponse> {
    assertWrites(person);
    await this.pages.found(id, person);
    await orLetterProblem(this.ending.withdraw(id, note, person.name));
    return this.pages.one(id, person);
  }

  @Post('settlement')
  @HttpCode(200)
  @ApiOperation({ summary: 'Be done with a letter, and say why' })
  @ApiOkResponse({ type: LetterResponse })
  async settle(
    @Param('id') id: string,
    @Body() { note }: LetterNoteRequest,
    @SignedIn() person: Person,
  ): Promise<LetterResponse> {
    assertWrites(person);
    const { state } = await this.pages.one(id, person);
    await orLetterProblem(this.ending.settle(id, state, note, person.name));
    return this.pages.one(id, person);
  }
}
