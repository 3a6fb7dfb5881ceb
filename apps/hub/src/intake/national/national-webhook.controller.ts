import { createHmac } from 'node:crypto';
import { Controller, Headers, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { problem, sameSecret, type RequestWithRawBody } from '#http';
import { HUB_CONFIG, type HubConfig } from '../../hub.config.js';
import { NationalFeedJob } from './national-feed.job.js';

@ApiTags('national')
@Controller('v1/national/webhook')
export class NationalWebhookController {
  constructor(
    private readonly feed: NationalFeedJob,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'national'>,
  ) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({ summary: 'The national platform says that there is something to read; the feed is the truth' })
  @ApiNoContentResponse()
  take(@Req() { rawBody }: RequestWithRawBody, @Headers('x-lapor-signature') signature: string | undefined): void {
    const secret = this.config.national?.webhookSecret;
    if (secret === undefined) throw problem(404, 'Not Found', { detail: 'No national platform is connected.' });
    const expected = `sha256=${createHmac('sha256', secret)
      .update(rawBody ?? '')
      .digest('hex')}`;
    if (!sameSecret(signature ?? '', expected)) {
      throw problem(401, 'Signature not accepted', { detail: 'x-lapor-signature does not fit the body.' });
    }
    this.feed.trigger();
  }
}
