import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiBearerAuth, ApiParam } from '@nestjs/swagger';
import type { Request } from 'express';
import { bearerTokenOf, problem, sameSecret } from '#http';
import { Regencies, type Regency } from './regency.js';

type RegencyRequest = Request<{ code: string }> & { regency?: Regency };

/** Lets a request to `/v1/regencies/{code}/…` pass that carries the token of this very regency. */
@Injectable()
class RegencyGuard implements CanActivate {
  constructor(private readonly regencies: Regencies) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<RegencyRequest>();
    const regency = this.regencies.of(request.params.code);
    if (!regency) throw problem(404, 'Regency not here', { detail: 'This node does not speak for that regency.' });
    const token = bearerTokenOf(request.headers.authorization);
    if (token === null || !sameSecret(token, regency.apiToken)) {
      throw problem(401, 'Unauthorized', {
        detail: token === null ? 'A bearer token is required.' : `The bearer token is not that of ${regency.code}.`,
        headers: { 'WWW-Authenticate': 'Bearer' },
      });
    }
    request.regency = regency;
    return true;
  }
}

/** For controllers below `/v1/regencies/:code`. */
export const OfOneRegency = () =>
  applyDecorators(
    ApiBearerAuth(),
    ApiParam({
      name: 'code',
      description: 'Kemendagri code of the regency',
      schema: { type: 'string', example: '63.71' },
    }),
    UseGuards(RegencyGuard),
  );

/** The regency that {@link RegencyGuard} let in. */
export const CurrentRegency = createParamDecorator((_data: unknown, context: ExecutionContext): Regency => {
  const { regency } = context.switchToHttp().getRequest<RegencyRequest>();
  if (!regency) throw new Error('The route has no RegencyGuard.');
  return regency;
});
