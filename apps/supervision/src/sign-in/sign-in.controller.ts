import { promisify } from 'node:util';
import { Controller, Get, Logger, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { IdentityProvider } from './identity-provider.client.js';
import { noticePage, noticePolicy, notices, type Notice } from './notice.response.js';
import { returnPath } from './return-path.js';
import { personOf, type Person } from './role.js';
import { sessionCookie } from './session.middleware.js';
import { IdentityProviderUnavailable, SignInRefused } from './sign-in.errors.js';

/** Signing in and out, for browsers: answers are pages and redirections. */
@ApiExcludeController()
@Controller('auth')
export class SignInController {
  private readonly logger = new Logger(SignInController.name);

  constructor(private readonly provider: IdentityProvider) {}

  @Get('sign-in')
  async signIn(
    @Req() request: Request,
    @Res() response: Response,
    @Query('return') wanted?: unknown,
    @Query('again') again?: unknown,
  ): Promise<void> {
    const returnTo = returnPath(typeof wanted === 'string' ? wanted : undefined);
    await this.orNotice(response, async () => {
      const { url, attempt } = await this.provider.begin(again === 'true');
      request.session.attempt = { ...attempt, returnTo };
      await save(request);
      response.redirect(302, url);
    });
  }

  @Get('callback')
  async callback(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { attempt } = request.session;
    if (attempt === undefined) {
      show(response, 400, notices.refused);
      return;
    }
    delete request.session.attempt;
    await this.orNotice(response, async () => {
      const query = new URL(request.originalUrl, 'http://path').search.slice(1);
      const { claims, idToken } = await this.provider.redeem(query, attempt);
      const person = personOf(claims);
      if (person === null) {
        show(response, 403, notices.noRight);
        return;
      }
      await beginSession(request, person, idToken);
      response.redirect(302, attempt.returnTo);
    });
  }

  @Post('sign-out')
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { idToken } = request.session;
    await promisify(request.session.destroy.bind(request.session))();
    const elsewhere = idToken === undefined ? null : await this.provider.signOutUrl(idToken);
    response.clearCookie(sessionCookie).redirect(303, elsewhere ?? '/auth/signed-out');
  }

  @Get('signed-out')
  signedOut(@Res() response: Response): void {
    show(response, 200, notices.signedOut);
  }

  private async orNotice(response: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof IdentityProviderUnavailable)
        show(response.set('Retry-After', '5'), 503, notices.unavailable);
      else if (error instanceof SignInRefused) show(response, 400, notices.refused);
      else throw error;
      this.logger.warn({ msg: 'Nobody was signed in', err: error });
    }
  }
}

function show(response: Response, status: number, notice: Notice): void {
  response
    .status(status)
    .set({ 'Cache-Control': 'no-store', 'Content-Security-Policy': noticePolicy })
    .type('html')
    .send(noticePage(notice));
}

/** A session begins under a new id, so that one planted before signing in is worth nothing after it. */
async function beginSession(request: Request, person: Person, idToken: string): Promise<void> {
  await promisify(request.session.regenerate.bind(request.session))();
  request.session.person = person;
  request.session.idToken = idToken;
  await save(request);
}

/** Without it a browser can be back before what it comes back to is stored: headers leave before a session does. */
const save = (request: Request): Promise<void> => promisify(request.session.save.bind(request.session))();
