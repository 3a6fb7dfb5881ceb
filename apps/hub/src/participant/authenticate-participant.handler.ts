import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { ParticipantDirectory } from './participant.directory.js';
import type { Participant } from './participant.js';
import { ParticipantSignature } from './participant-signature.adapter.js';

/**
 * Who speaks over HTTP is known by the signature of the request (Standard Webhooks). It proves that whoever sent it
 * holds the secret of the participant in the path, or it proves nothing: another participant's signature is no better
 * than none, so that each of them is a 401 (RFC 9110, 15.5.2), and nobody learns whose secret it was. Codes are public.
 */
@Injectable()
export class AuthenticateParticipant {
  constructor(private readonly participants: ParticipantDirectory) {}

  /** @throws a 404 problem when nobody takes part under this code */
  async known(code: string): Promise<Participant> {
    const participant = await this.participants.find(code);
    if (participant) return participant;
    throw problem(404, 'Participant unknown', { errors: [{ field: 'code', reason: 'does not take part' }] });
  }

  /**
   * For a request whose body is at hand.
   * @param body the bytes as they came; absent or empty for a GET
   * @throws a problem: 404 unknown participant, 401 signature not accepted
   */
  async handle(code: string, headers: IncomingHttpHeaders, body: Buffer | undefined): Promise<Participant> {
    const participant = await this.known(code);
    const signature = this.expected(participant, headers);
    if (body) signature.update(body);
    signature.assertMatches();
    return participant;
  }

  /**
   * For a request whose body is still to pass.
   * @throws a 401 problem when it cannot be signed by the participant, whatever its body is
   */
  expected({ code, secret }: Participant, headers: IncomingHttpHeaders): ParticipantSignature {
    if (secret !== null) return new ParticipantSignature(secret, headers, new Date());
    throw problem(401, 'Signature not accepted', { detail: `${code} has no key to sign with yet.` });
  }
}
