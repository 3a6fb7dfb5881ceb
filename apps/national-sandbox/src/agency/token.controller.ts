import { Body, Controller, Header, Headers, HttpCode, Inject, Post, UseFilters } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { sameSecret } from '#http';
import { CONFIG } from '../national-sandbox.config.js';
import type { NationalSandboxConfig } from '../national-sandbox.config.js';
import { AccessTokens, TOKEN_SECONDS } from './access-token.adapter.js';
import { TokenErrorFilter } from './token-error.filter.js';
import { readTokenRequest } from './token-request.mapper.js';
import { TokenRefused } from './token.errors.js';
import { TokenResponse } from './token.response.js';

@ApiTags('access')
@Controller('oauth/token')
@UseFilters(TokenErrorFilter)
export class TokenController {
  constructor(
    private readonly tokens: AccessTokens,
    @Inject(CONFIG) private readonly config: NationalSandboxConfig,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Client credentials (RFC 6749, 4.4), by HTTP Basic or in the body' })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['grant_type'],
      properties: {
        grant_type: { type: 'string', enum: ['client_credentials'] },
        client_id: { type: 'string' },
        client_secret: { type: 'string' },
      },
    },
  })
  @ApiOkResponse({ type: TokenResponse })
  async issue(
    @Headers('authorization') authorization: string | undefined,
    @Body() body: unknown,
  ): Promise<TokenResponse> {
    const { clientId, clientSecret } = readTokenRequest(authorization, body);
    const known =
      sameSecret(clientId, this.config.agencyClientId) && sameSecret(clientSecret, this.config.agencyClientSecret);
    if (!known) throw new TokenRefused('invalid_client', 'Unknown client or wrong secret.');
    return {
      access_token: await this.tokens.issue(clientId),
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
    };
  }
}
