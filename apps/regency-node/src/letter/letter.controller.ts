import { Body, Controller, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentRegency, OfOneRegency } from '../regency/regency.guard.js';
import type { Regency } from '../regency/regency.js';
import { AnswerLetter } from './answer-letter.handler.js';
import { LetterNotFound } from './letter.errors.js';
import { letterResponse } from './letter.mapper.js';
import { LetterQuery } from './letter.query.js';
import { LetterAnswerRequest } from './letter.request.js';
import { LetterResponse } from './letter.response.js';

/** Letters of the province to one regency. */
@ApiTags('letters')
@OfOneRegency()
@Controller('v1/regencies/:code/letters')
export class LetterController {
  constructor(
    private readonly answerLetter: AnswerLetter,
    private readonly query: LetterQuery,
  ) {}

  @Get()
  @ApiOkResponse({ type: LetterResponse, isArray: true })
  async list(@CurrentRegency() regency: Regency): Promise<LetterResponse[]> {
    return (await this.query.all(regency.code)).map(letterResponse);
  }

  @Get(':id')
  @ApiOkResponse({ type: LetterResponse })
  async one(@CurrentRegency() regency: Regency, @Param('id') id: string): Promise<LetterResponse> {
    const found = await this.query.find(regency.code, id);
    if (!found) throw new LetterNotFound(regency.code, id);
    return letterResponse(found);
  }

  @Get(':id/document')
  @ApiOperation({ summary: 'The letter as it was issued' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(@CurrentRegency() regency: Regency, @Param('id') id: string): Promise<StreamableFile> {
    const found = await this.query.document(regency.code, id);
    if (!found) throw new LetterNotFound(regency.code, id);
    const name = found.documentName.replaceAll(/[^\w.-]/g, '-');
    return new StreamableFile(found.document, {
      type: 'application/pdf',
      disposition: `attachment; filename="${name}"`,
    });
  }

  @Post(':id/answer')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answers a letter; another answer adds to the first' })
  @ApiOkResponse({ type: LetterResponse })
  async answer(
    @CurrentRegency() regency: Regency,
    @Param('id') id: string,
    @Body() answer: LetterAnswerRequest,
  ): Promise<LetterResponse> {
    await this.answerLetter.handle(regency, id, answer);
    return this.one(regency, id);
  }
}
