import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { problem, verifyWebhook } from '#http';
import { ParticipantDirectory } from '../../participant/participant.directory.js';

/** Lets a participant read what is its own: the request is signed with its secret (Standard Webhooks, no body). */
@Injectable()
export class SignedParticipantGuard implements CanActivate {
  constructor(private readonly participants: ParticipantDirectory) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request<{ code: string }>>();
    const participant = await this.participants.find(request.params.code);
    if (!participant) {
      throw problem(404, 'Participant unknown', { errors: [{ field: 'code', reason: 'does not take part' }] });
    }
    const { code, secret } = participant;
    if (secret === null) {
      throw problem(401, 'Signature not accepted', { detail: `${code} has no key to sign with yet.` });
    }
    verifyWebhook({ secret, headers: request.headers });
    return true;
  }
}
