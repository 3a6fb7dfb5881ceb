import { Body, Controller, Get, HttpCode, Put, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '#http';
import { OperatorGuard } from '../operator.guard.js';
import { MappingRefused, MapWords } from './map-words.handler.js';
import { VocabularyQuery } from './vocabulary.query.js';
import {
  CategoriesAtRequest,
  MappingsOfRequest,
  MapWordsRequest,
  OfficesOfRequest,
  WordsOfRequest,
} from './vocabulary.request.js';
import { CategoryResponse, MappingResponse, OfficeResponse, UnmappedWordResponse } from './vocabulary.response.js';

@ApiTags('vocabulary')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/vocabulary')
export class VocabularyController {
  constructor(
    private readonly vocabulary: VocabularyQuery,
    private readonly mapWords: MapWords,
  ) {}

  @Get('unmapped')
  @ApiOkResponse({ type: [UnmappedWordResponse] })
  unmapped(@Query() { participant, kind }: WordsOfRequest): Promise<UnmappedWordResponse[]> {
    return this.vocabulary.unmapped({ participant, kind });
  }

  @Get('mappings')
  @ApiOkResponse({ type: [MappingResponse] })
  mappings(@Query() { participant, kind, history }: MappingsOfRequest): Promise<MappingResponse[]> {
    return this.vocabulary.mappings({ participant, kind, history: history === 'true' });
  }

  @Put('mappings')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Decided; the same decision once more changes nothing' })
  async map(@Body() { mappings, decidedBy = 'operator' }: MapWordsRequest): Promise<void> {
    try {
      await this.mapWords.handle(mappings, decidedBy, new Date());
    } catch (error) {
      if (!(error instanceof MappingRefused)) throw error;
      throw problem(422, 'Mapping refused', { detail: error.message, errors: error.errors });
    }
  }

  @Get('categories')
  @ApiOkResponse({ type: [CategoryResponse] })
  categories(@Query() { at }: CategoriesAtRequest): Promise<CategoryResponse[]> {
    return this.vocabulary.categories(at ?? new Date().toISOString().slice(0, 10));
  }

  @Get('offices')
  @ApiOkResponse({ type: [OfficeResponse] })
  offices(@Query() { participant }: OfficesOfRequest): Promise<OfficeResponse[]> {
    return this.vocabulary.offices(participant);
  }
}
