import { Body, Controller, Post, UploadedFile, UseGuards, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import {
  ApiBearerAuth,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { bearerGuard } from '#http';
import { OPERATOR_TOKEN } from '../operator/operator.controller.js';
import { ReceiveRecap, type UploadedTable } from './receive-recap.handler.js';
import { largestTable } from './recap.controller.js';
import { RecapForm } from './recap.request.js';
import { ImportedRecapResponse } from './recap.response.js';

@ApiTags('operator')
@ApiBearerAuth('operator')
@ApiUnauthorizedResponse({ description: 'The bearer token is missing or not accepted' })
@UseGuards(bearerGuard(OPERATOR_TOKEN))
@Controller('v1/operator/recaps')
export class RecapOperatorController {
  constructor(private readonly receive: ReceiveRecap) {}

  @Post()
  @ApiOperation({ summary: 'Import a table of the past: period, region, total and counts by status' })
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ type: ImportedRecapResponse })
  @ApiUnprocessableEntityResponse({ description: 'Nothing of it can be taken; the problem names field and reason' })
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: largestTable, files: 1 } }))
  import(@UploadedFile() file: UploadedTable | undefined, @Body() form: RecapForm): Promise<ImportedRecapResponse> {
    return this.receive.handle(file, form, 'operator');
  }
}
