import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { bearerTokenOf, problem, sameSecret } from '#http';
import { Regencies } from './regency.js';

/** Lets a request pass that carries the token of any regency of this node: for what concerns all of them. */
@Injectable()
export class AnyRegencyGuard implements CanActivate {
  constructor(private readonly regencies: Regencies) {}

  canActivate(context: ExecutionContext): boolean {
    const token = bearerTokenOf(context.switchToHttp().getRequest<Request>().headers.authorization);
    if (token !== null && this.regencies.all.some(({ apiToken }) => sameSecret(token, apiToken))) return true;
    throw problem(401, 'Unauthorized', {
      detail: 'The bearer token of a regency of this node is required.',
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  }
}
