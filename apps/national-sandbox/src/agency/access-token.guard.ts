import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { bearerTokenOf, problem } from '#http';
import { AccessTokens } from './access-token.adapter.js';

@Injectable()
export class AccessTokenGuard implements CanActivate {
  constructor(private readonly tokens: AccessTokens) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const token = bearerTokenOf(context.switchToHttp().getRequest<Request>().headers.authorization);
    if (token !== null && (await this.tokens.accepts(token))) return true;
    throw problem(401, 'Unauthorized', {
      detail: token === null ? 'An access token is required.' : 'The access token is unknown or ran out.',
      headers: { 'WWW-Authenticate': token === null ? 'Bearer' : 'Bearer error="invalid_token"' },
    });
  }
}
