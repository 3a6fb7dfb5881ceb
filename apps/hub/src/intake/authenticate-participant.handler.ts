import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { problem, Problem, verifyWebhook } from '#http';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import type { Participant } from '../participant/participant.js';

/** Who sends over HTTP is known by the signature of the request (Standard Webhooks). */
@Injectable()
export class AuthenticateParticipant {
  constructor(private readonly participants: ParticipantDirectory) {}

  /** @throws a 404 problem when nobody takes part under this code */
  async known(code: string): Promise<Participant> {
    const participant = await this.participants.find(code);
    if (participant) return participant;
    throw problem(404, 'Participant unknown', { errors: [{ field: 'code', reason: 'does not take part' }] });
  }

  /** @throws a problem: 404 unknown participant, 401 signature not accepted, 403 signed by another participant */
  async handle(code: string, headers: IncomingHttpHeaders, body: Buffer | undefined): Promise<Participant> {
    const participant = await this.known(code);
    try {
      verifyWebhook({ secret: secretOf(participant), headers, body });
    } catch (error) {
      const other = await this.signer(headers, body);
      if (other === null) throw error;
      throw problem(403, 'Another participant signed this', {
        detail: `The request is signed with the key of ${other}, which cannot speak for ${code}.`,
      });
    }
    return participant;
  }

  private async signer(headers: IncomingHttpHeaders, body: Buffer | undefined): Promise<string | null> {
    for (const { code, secret } of await this.participants.all()) {
      if (secret !== null && isSigned(secret, headers, body)) return code;
    }
    return null;
  }
}

/** @throws a 401 problem when the participant has no secret to sign with */
export function secretOf({ secret, code }: Participant): string {
  if (secret !== null) return secret;
  throw problem(401, 'Signature not accepted', { detail: `${code} has no key to sign with yet.` });
}

function isSigned(secret: string, headers: IncomingHttpHeaders, body: Buffer | undefined): boolean {
  try {
    verifyWebhook({ secret, headers, body });
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
