import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query, UseGuards } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBearerAuth,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { problem } from '#http';
import { PageRequest } from '../complaint/page.request.js';
import { OperatorGuard } from '../operator.guard.js';
import { LetterDiffers, LetterNotFound, LetterNotValid } from './letter.errors.js';
import { LetterQuery } from './letter.query.js';
import { LetterRequest } from './letter.request.js';
import { LetterNewsPageResponse, LetterStatusResponse } from './letter.response.js';
import { PostLetter } from './post-letter.handler.js';

@ApiTags('letters')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1')
export class LetterController {
  constructor(
    private readonly postLetter: PostLetter,
    private readonly query: LetterQuery,
  ) {}

  @Put('letters/:id')
  @ApiOperation({
    summary: 'Hands in a letter of the province to a participant',
    description: 'It is sent until the participant acknowledges it. Handing in the same letter again changes nothing.',
  })
  @ApiOkResponse({ type: LetterStatusResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names each' })
  @ApiConflictResponse({ description: 'Another letter has this id' })
  async post(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { participant, letter }: LetterRequest,
  ): Promise<LetterStatusResponse> {
    try {
      await this.postLetter.handle(id, participant, letter);
    } catch (error) {
      throw asProblem(error);
    }
    return this.show(id);
  }

  @Get('letters/:id')
  @ApiOperation({ summary: 'How a letter stands with its participant' })
  @ApiOkResponse({ type: LetterStatusResponse })
  @ApiNotFoundResponse({ description: 'No letter has this id' })
  async show(@Param('id', ParseUUIDPipe) id: string): Promise<LetterStatusResponse> {
    const found = await this.query.find(id);
    if (!found) throw asProblem(new LetterNotFound(id));
    return found;
  }

  @Get('letter-news')
  @ApiOperation({ summary: 'What became of letters: sent, acknowledged, answered; in the order in which it was noted' })
  @ApiOkResponse({ type: LetterNewsPageResponse })
  async news(@Query() { after, limit }: PageRequest): Promise<LetterNewsPageResponse> {
    const news = await this.query.news(after, limit);
    return { news, next: news.at(-1)?.position ?? after };
  }
}

function asProblem(error: unknown): unknown {
  if (error instanceof LetterNotValid) {
    return problem(400, 'Fields not valid', { detail: 'The letter cannot be sent.', errors: error.problems });
  }
  if (error instanceof LetterDiffers) {
    return problem(409, 'Another letter', { errors: [{ field: 'id', reason: error.message }] });
  }
  if (error instanceof LetterNotFound) {
    return problem(404, 'No such letter', { errors: [{ field: 'id', reason: error.message }] });
  }
  return error;
}
