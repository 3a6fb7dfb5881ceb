import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { RequestWithRawBody } from '#http';
import { AuthenticateParticipant } from './authenticate-participant.handler.js';

/** Lets a participant in to what is its own: the request is signed with its secret. */
@Injectable()
export class SignedParticipantGuard implements CanActivate {
  constructor(private readonly authenticate: AuthenticateParticipant) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request<{ code: string }> & RequestWithRawBody>();
    await this.authenticate.handle(request.params.code, request.headers, request.rawBody);
    return true;
  }
}
