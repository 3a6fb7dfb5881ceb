import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { asyncApiDocument, type AsyncApiDocument } from '#contract';
import { ParticipantDirectory } from './participant/participant.directory.js';

/** What travels over Kafka, for whoever wants to connect. */
@ApiTags('contract')
@Controller('asyncapi')
export class ContractController {
  constructor(private readonly participants: ParticipantDirectory) {}

  @Get()
  @ApiOkResponse({ description: 'AsyncAPI 3.0 document of this federation' })
  async asyncApi(): Promise<AsyncApiDocument> {
    return asyncApiDocument([...(await this.participants.codes())]);
  }
}
