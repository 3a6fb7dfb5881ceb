import { rm, mkdtemp } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { bearerTokenOf, problem, sameSecret } from '#http';
import { HUB_CONFIG, type HubConfig } from '../../hub.config.js';
import { AuthenticateParticipant } from '../../participant/authenticate-participant.handler.js';
import type { Participant } from '../../participant/participant.js';
import { saveBody } from './saved-body.adapter.js';

/** Lets a workbook in: from a participant that signs the file, or from an operator who acts for one. */
@Injectable()
export class ReceiveWorkbook {
  constructor(
    private readonly authenticate: AuthenticateParticipant,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'operatorToken'>,
  ) {}

  /**
   * Runs `work` with the uploaded file and removes it afterwards.
   * @param form path of the file when it came as a form
   */
  async handle<Result>(
    code: string,
    request: IncomingMessage,
    form: string | null,
    work: (participant: Participant, path: string, folder: string) => Promise<Result>,
  ): Promise<Result> {
    const folder = await mkdtemp(join(tmpdir(), 'lapor-workbook-'));
    try {
      const participant = await this.authenticate.known(code);
      this.assertFormAllowed(request);
      const signature = this.isOperator(request) ? null : this.authenticate.expected(participant, request.headers);
      const path = form ?? join(folder, 'upload');
      if (form === null) await saveBody(request, path, signature);
      signature?.assertMatches();
      return await work(participant, path, folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
      if (form !== null) await rm(form, { force: true });
    }
  }

  /**
   * Checked before a form is read at all: it is not signed, so that only an operator may send one.
   * @throws a 401 problem
   */
  assertFormAllowed(request: IncomingMessage): void {
    if (this.isOperator(request) || !/^multipart\//i.test(request.headers['content-type'] ?? '')) return;
    throw problem(401, 'Unauthorized', {
      detail: "A form needs the operator's token; a participant sends the file itself as the body and signs that.",
    });
  }

  private isOperator({ headers }: IncomingMessage): boolean {
    if (headers.authorization === undefined) return false;
    const token = bearerTokenOf(headers.authorization);
    if (token !== null && sameSecret(token, this.config.operatorToken)) return true;
    throw problem(401, 'Unauthorized', { detail: 'The bearer token is not accepted.' });
  }
}
