import {
  Inject,
  Injectable,
  mixin,
  type CanActivate,
  type ExecutionContext,
  type InjectionToken,
  type Type,
} from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { problem } from './problem.js';
import { sameSecret } from './same-secret.js';

/** The token of an `Authorization: Bearer` header, else null. */
export const bearerTokenOf = (authorization: string | undefined): string | null =>
  /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization ?? '')?.[1] ?? null;

/** Lets a request pass that carries the one token of this guard; any other gets a 401. */
export class BearerGuard implements CanActivate {
  constructor(private readonly token: string) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<IncomingMessage>();
    const given = bearerTokenOf(request.headers.authorization);
    if (given !== null && sameSecret(given, this.token)) return true;
    throw problem(401, 'Unauthorized', {
      detail: given === null ? 'A bearer token is required.' : 'The bearer token is not accepted.',
      headers: { 'WWW-Authenticate': given === null ? 'Bearer' : 'Bearer error="invalid_token"' },
    });
  }
}

/** A {@link BearerGuard} for `@UseGuards`, whose token is provided in the module under `tokenProvider`. */
export function bearerGuard(tokenProvider: InjectionToken): Type<CanActivate> {
  @Injectable()
  class ProvidedBearerGuard extends BearerGuard {
    constructor(@Inject(tokenProvider) token: string) {
      super(token);
    }
  }
  return mixin(ProvidedBearerGuard);
}
