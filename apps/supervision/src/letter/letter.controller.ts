import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { reasonsInLanguage } from '../language/reasons-in-language.interceptor.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { DraftLetterHandler } from './draft-letter.handler.js';
import { assertWrites, orLetterProblem } from './letter-access.guard.js';
import { LetterPages } from './letter-pages.query.js';
import { LetterPreviewQuery, type LetterMatter } from './letter-preview.query.js';
import { previewResponse } from './letter-response.mapper.js';
import { letterFileName } from './letter-wire.mapper.js';
import { LetterListRequest, LetterRequest } from './letter.request.js';
import { LetterListResponse, LetterPreviewResponse, LetterResponse } from './letter.response.js';

@ApiTags('letters')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@UseInterceptors(reasonsInLanguage)
@Controller('api/letters')
export class LetterController {
  constructor(
    private readonly pages: LetterPages,
    private readonly previews: LetterPreviewQuery,
    private readonly drafting: DraftLetterHandler,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Letters of the province to regencies under filters; a leader sees those to their own' })
  @ApiOkResponse({ type: LetterListResponse })
  @ApiBadRequestResponse({ description: 'A filter is not valid; the problem names the field and the reason' })
  list(@Query() request: LetterListRequest, @SignedIn() person: Person): Promise<LetterListResponse> {
    return this.pages.list(request, person);
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'How a letter would read now, and what keeps it from being issued; keeps nothing' })
  @ApiOkResponse({ type: LetterPreviewResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  async preview(@Body() request: LetterRequest, @SignedIn() person: Person): Promise<LetterPreviewResponse> {
    assertWrites(person);
    return previewResponse(await this.previews.of(matterOf(request), person.name));
  }

  @Post()
  @ApiOperation({ summary: 'Keep a letter as a draft; nothing leaves before it is issued' })
  @ApiCreatedResponse({ type: LetterResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  async draft(@Body() request: LetterRequest, @SignedIn() person: Person): Promise<LetterResponse> {
    assertWrites(person);
    const id = await orLetterProblem(this.drafting.draft(matterOf(request), person));
    return this.pages.one(id, person);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A letter with everything that became of it' })
  @ApiOkResponse({ type: LetterResponse })
  @ApiNotFoundResponse({ description: 'There is none of this id, or it is not for this person to see' })
  one(@Param('id') id: string, @SignedIn() person: Person): Promise<LetterResponse> {
    return this.pages.one(id, person);
  }

  @Get(':id/pdf')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'A letter as it was issued, byte for byte' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: 'There is none of this id, it is not issued, or not for this person to see' })
  async document(@Param('id') id: string, @SignedIn() person: Person): Promise<StreamableFile> {
    const { number, content } = await this.pages.document(id, person);
    return new StreamableFile(content, {
      type: 'application/pdf',
      disposition: `attachment; filename="${letterFileName(number)}"`,
    });
  }
}

const matterOf = ({ follows, deadline, subject, body, ...request }: LetterRequest): LetterMatter => ({
  ...request,
  follows: follows ?? null,
  deadline: deadline ?? null,
  subject: subject ?? null,
  body: body ?? null,
});
